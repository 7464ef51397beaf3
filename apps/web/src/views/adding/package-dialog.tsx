// What becomes of an evidence package that was given while something else is open.
import { useComputed } from "@preact/signals";
import { excerpt } from "../../drawing/excerpt.ts";
import { useApp } from "../../model/app.ts";
import type { OfferedPackage } from "../../model/collection/offered-package.ts";
import { openPackage } from "../../model/collection/packages.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Written } from "../parts/written.tsx";

export function PackageDialog() {
  const app = useApp();
  const { offeredPackage, preferences } = app;
  const wording = preferences.messages.value.take;
  const isOpen = useComputed(() => offeredPackage.value !== undefined);
  const offered = offeredPackage.value;
  const settle = (how?: "instead" | "joined") => {
    offeredPackage.value = undefined;
    app.addDialogOpen.value = false;
    if (offered !== undefined && how !== undefined) void openPackage(app, offered, how);
  };
  return (
    <Dialog open={isOpen} onDismiss={settle} title={wording.offered}>
      {offered && <Offer offered={offered} />}
      <p class="hint">{wording.replaceHint}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => settle("instead")}>
          {wording.replace}
        </button>
        <button type="button" onClick={() => settle("joined")}>
          {wording.join}
        </button>
      </div>
    </Dialog>
  );
}

function Offer({ offered: { name, unpacked } }: { readonly offered: OfferedPackage }) {
  const { take: wording, nodes } = useApp().preferences.messages.value;
  const { query, view, ignored } = unpacked;
  return (
    <>
      <p>
        <Written text={excerpt(name, 80)} /> · {nodes(view.positions.length)}
      </p>
      {query && (
        <p>
          {wording.offeredQuestion} <code dir="ltr">{excerpt(query.text, 300)}</code>
        </p>
      )}
      {ignored.length > 0 && <p class="hint">{wording.offeredIgnored(ignored.length)}</p>}
    </>
  );
}
