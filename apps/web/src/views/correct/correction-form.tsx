// What every correction shares: a choice of actions, and a form that says what will happen before it does.
import { useSignal } from "@preact/signals";
import type { ComponentChildren, ComponentType } from "preact";
import { useRef } from "preact/hooks";
import type { CorrectionLine } from "../../desk/protocol.ts";
import type { CorrectionAction } from "../../messages/correct.ts";
import { CORRECT } from "../../messages/correct.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";

/** A correction that could be made now. */
export interface Plan {
  readonly line: CorrectionLine;
  /** What will happen. */
  readonly will: string;
}

interface FormProps {
  readonly action: CorrectionAction;
  /** Undefined while something is missing; then `hint` may say what. */
  readonly plan: Plan | undefined;
  readonly hint?: string | undefined;
  readonly onEnd: () => void;
  readonly children?: ComponentChildren;
}

export function CorrectionForm({ action, plan, hint, onEnd, children }: FormProps) {
  const { correcting } = useApp();
  const wording = useWords(CORRECT);
  return (
    <form
      class="correction-form"
      aria-label={wording.action[action]}
      onSubmit={(event) => {
        event.preventDefault();
        if (plan === undefined) return;
        onEnd();
        void correcting.make(plan.line, wording.done[action]);
      }}
    >
      {children}
      <p class="will" aria-live="polite">
        {plan?.will ?? hint}
      </p>
      <div class="row">
        <button type="submit" class="primary" disabled={plan === undefined}>
          {wording.make}
        </button>
        <button type="button" onClick={onEnd}>
          {wording.cancel}
        </button>
      </div>
    </form>
  );
}

interface ActionsProps {
  readonly forms: Readonly<Partial<Record<CorrectionAction, ComponentType<{ readonly onEnd: () => void }>>>>;
}

/** The actions in a row; the form of the one that was chosen below them. */
export function Actions({ forms }: ActionsProps) {
  const wording = useWords(CORRECT);
  const chosen = useSignal<CorrectionAction | undefined>(undefined);
  const row = useRef<HTMLDivElement>(null);
  const Form = chosen.value && forms[chosen.value];
  return (
    <div class="correct-body">
      <div class="correct-actions" ref={row}>
        {(Object.keys(forms) as CorrectionAction[]).map((action) => (
          <button
            key={action}
            type="button"
            aria-expanded={chosen.value === action}
            onClick={() => {
              chosen.value = chosen.value === action ? undefined : action;
            }}
          >
            {wording.action[action]}
          </button>
        ))}
      </div>
      {Form && (
        <Form
          key={chosen.value}
          onEnd={() => {
            row.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
            chosen.value = undefined;
          }}
        />
      )}
    </div>
  );
}
