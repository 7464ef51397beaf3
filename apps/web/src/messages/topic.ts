// Topics: what is claimed, who affirms and who denies it.
import type { LanguageCode, Stance } from "@isnad/graph";

export interface TopicMessages {
  readonly event: string;
  readonly doer: string;
  readonly affected: string;
  readonly location: string;
  readonly planOf: string;
  readonly plans: string;
  /** What the speaker of a statement makes of it. */
  readonly stance: Readonly<Record<Stance, string>>;
  /** Titles of lists: who does. */
  readonly who: Readonly<Record<Stance, string>>;
  /** Said of a topic that a statement is close to, and the title of those statements. */
  readonly isNear: string;
  readonly near: string;
  readonly balance: (affirm: string, deny: string, open: string) => string;
}

export const TOPIC: Readonly<Record<LanguageCode, TopicMessages>> = {
  en: {
    event: "Event",
    doer: "Who does it",
    affected: "To whom or what",
    location: "Where",
    planOf: "The plan of",
    plans: "Plans of it",
    stance: { affirms: "affirms", denies: "denies", leavesOpen: "leaves open" },
    who: { affirms: "Affirmed by", denies: "Denied by", leavesOpen: "Left open by" },
    isNear: "close to",
    near: "Close to it, in other words",
    balance: (affirm, deny, open) => `${affirm} affirm, ${deny} deny, ${open} leave it open`,
  },
  ar: {
    event: "الحدث",
    doer: "الفاعل",
    affected: "من يقع عليه",
    location: "المكان",
    planOf: "خطة لأجل",
    plans: "خطط لأجله",
    stance: { affirms: "يثبت", denies: "ينفي", leavesOpen: "لا يجزم" },
    who: { affirms: "من يثبته", denies: "من ينفيه", leavesOpen: "من لا يجزم به" },
    isNear: "قريب من",
    near: "أقوال قريبة منه بألفاظ أخرى",
    balance: (affirm, deny, open) => `يثبته ${affirm}، وينفيه ${deny}، ولا يجزم به ${open}`,
  },
};
