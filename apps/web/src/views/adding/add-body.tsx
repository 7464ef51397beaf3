// What is in the dialog for adding: paste an article, or choose files. What became of each file stays listed until the page
// closes.
import { useSignal } from "@preact/signals";
import { useApp } from "../../model/app.ts";
import { filesOfFolder, type Gathered, pasted } from "../../model/collection/dropped.ts";
import { takeIn } from "../../model/collection/intake.ts";
import { ENDINGS } from "../../model/collection/readable.ts";
import { startAfresh, startEmpty } from "../../model/collection/start-over.ts";
import { AtWork } from "../at-work.tsx";
import { Reports } from "./reports.tsx";

export function AddBody() {
  const wording = useApp().preferences.messages.value.add;
  return (
    <>
      <p class="hint">{wording.lead}</p>
      <PasteForm />
      <div class="row">
        <span class="files">
          <FileButton
            label={wording.choose}
            accept={ENDINGS.join(",")}
            take={(files) => ({ files: [...files], skipped: 0, cut: false })}
          />
        </span>
        <span class="files-of-folder">
          <FileButton label={wording.chooseFolder} folder take={filesOfFolder} />
        </span>
      </div>
      <p class="hint">{wording.drop}</p>
      <Reading />
      <Reports />
      <Standing />
    </>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly accept?: string;
  readonly folder?: boolean;
  readonly take: (files: Iterable<File>) => Gathered;
}

/** A button that opens the chooser of files, or of a folder. */
function FileButton({ label, accept, folder = false, take }: FileButtonProps) {
  const app = useApp();
  return (
    <label class="button">
      {label}
      <input
        type="file"
        multiple
        {...(accept && { accept })}
        {...(folder && { webkitdirectory: true })}
        onChange={async ({ currentTarget }) => {
          const chosen = take(currentTarget.files ?? []);
          currentTarget.value = "";
          await takeIn(app, chosen);
        }}
      />
    </label>
  );
}

/** While files are read: how far, and the way to stop. */
function Reading() {
  const { library } = useApp();
  const busy = library.busy.value;
  if (busy === undefined) return null;
  return (
    <div class="reading row">
      <AtWork progress={busy} />
    </div>
  );
}

/** What is kept for the next visit, and the ways to begin anew. */
function Standing() {
  const app = useApp();
  const { add: wording, take } = app.preferences.messages.value;
  const kept = app.keptFiles.count.value;
  return (
    <footer class="standing">
      <p class="hint">{kept > 0 ? take.keptHere(kept) : take.keepsHere}</p>
      <div class="row">
        {kept > 0 && (
          <button type="button" onClick={() => startAfresh(app)}>
            {take.startAfresh}
          </button>
        )}
        <button type="button" onClick={() => startEmpty(app)}>
          {wording.empty}
        </button>
      </div>
    </footer>
  );
}

function PasteForm() {
  const { library, preferences } = useApp();
  const { add: wording } = preferences.messages.value;
  const text = useSignal("");
  const date = useSignal("");
  const read = async (event: Event) => {
    event.preventDefault();
    const given = text.value;
    if (given.trim() === "") return;
    const wasRead = await library.add([pasted(given, date.value)]);
    // Whoever has gone on writing meanwhile keeps what they wrote.
    if (wasRead && text.peek() === given) text.value = "";
  };
  return (
    <form onSubmit={read}>
      <label for="paste">{wording.paste}</label>
      <textarea
        id="paste"
        dir="auto"
        rows={8}
        placeholder={wording.placeholder}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <div class="row">
        <label class="date">
          {wording.published}
          <input
            type="date"
            value={date.value}
            onInput={({ currentTarget }) => {
              date.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="primary" disabled={library.busy.value !== undefined}>
          {library.busy.value === undefined ? wording.build : wording.working}
        </button>
      </div>
    </form>
  );
}
