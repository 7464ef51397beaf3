// The part of the export menu that makes pictures: what of the graph, with or without ground, as PNG or SVG.
import { useSignal } from "@preact/signals";
import type { ImageOptions } from "../../drawing/images.ts";
import { useApp } from "../../model/app.ts";
import { download } from "../../model/download.ts";
import type { useTaking } from "../take/use-taking.ts";

const SCALES = [1, 2, 3, 4] as const;

export function ImageMenu({ state, taking }: ReturnType<typeof useTaking>) {
  const { picture, preferences } = useApp();
  const { canvas: wording } = preferences.messages.value;
  const what = useSignal<"seen" | "all">("seen");
  const transparent = useSignal(false);
  const maker = picture.value;
  if (maker === undefined) return null;
  const take = (name: string, type: string, make: (options: ImageOptions) => BlobPart | Promise<BlobPart>) =>
    taking(async () => {
      const options = { all: what.value === "all", transparent: transparent.value };
      download(name, type, [await make(options)]);
      return name;
    });
  return (
    <fieldset class="take-group image-menu">
      <legend>{wording.image}</legend>
      <select
        aria-label={wording.image}
        value={what.value}
        onChange={({ currentTarget }) => {
          what.value = currentTarget.value as "seen" | "all";
        }}
      >
        {(["seen", "all"] as const).map((choice) => (
          <option key={choice} value={choice}>
            {wording.imageOf[choice]}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={transparent.value}
          onChange={({ currentTarget }) => {
            transparent.value = currentTarget.checked;
          }}
        />
        {wording.transparent}
      </label>
      <div class="image-formats">
        {SCALES.map((scale) => (
          <button
            key={scale}
            type="button"
            aria-label={wording.png(scale)}
            disabled={state.value.busy}
            onClick={() => take(`isnad-${scale}x.png`, "image/png", (options) => maker.png(scale, options))}
          >
            <bdi dir="ltr">{scale === 1 ? "PNG 1×" : `${scale}×`}</bdi>
          </button>
        ))}
        <button
          type="button"
          disabled={state.value.busy}
          onClick={() => take("isnad.svg", "image/svg+xml", maker.svg)}
        >
          {wording.svg}
        </button>
      </div>
    </fieldset>
  );
}
