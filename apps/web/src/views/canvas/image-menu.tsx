// The part of the export menu that makes pictures: what of the graph, with or without ground, as PNG or SVG.
import { useSignal } from "@preact/signals";
import { failureOf } from "../../desk/failure.ts";
import type { ImageOptions } from "../../drawing/images.ts";
import { useApp } from "../../model/app.ts";
import { save } from "../../model/take-away.ts";

const SCALES = [1, 2, 3, 4] as const;

export function ImageMenu() {
  const { picture, preferences } = useApp();
  const { canvas: wording } = preferences.messages.value;
  const what = useSignal<"seen" | "all">("seen");
  const transparent = useSignal(false);
  const outcome = useSignal("");
  const maker = picture.value;
  if (maker === undefined) return null;
  const take = async (name: string, make: (options: ImageOptions) => Blob | Promise<Blob>) => {
    try {
      save(await make({ all: what.value === "all", transparent: transparent.value }), name);
      outcome.value = wording.taken;
    } catch (error) {
      outcome.value = wording.notTaken(failureOf(error).message);
    }
  };
  const svg = (options: ImageOptions) => new Blob([maker.svg(options)], { type: "image/svg+xml" });
  return (
    <fieldset class="image-menu">
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
            onClick={() => take(`isnad-${scale}x.png`, (options) => maker.png(scale, options))}
          >
            <bdi dir="ltr">{scale === 1 ? "PNG 1×" : `${scale}×`}</bdi>
          </button>
        ))}
        <button type="button" onClick={() => take("isnad.svg", svg)}>
          {wording.svg}
        </button>
      </div>
      <p class="hint" aria-live="polite">
        {outcome.value}
      </p>
    </fieldset>
  );
}
