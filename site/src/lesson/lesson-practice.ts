import { catalogue } from "@gradus/practice/catalogue";

/** One problem to be worked in a lesson: which kind, at which level. */
type PlannedItem = { readonly kind: string; readonly level: number };
type Plan = { readonly faded: readonly PlannedItem[]; readonly own: readonly PlannedItem[] };

/** The same with the kind's version, so that a page need not have the catalogue. */
export type PracticeItem = PlannedItem & { readonly version: number };
export type LessonPracticePlan = { readonly faded: readonly PracticeItem[]; readonly own: readonly PracticeItem[] };

const plans = import.meta.glob<{ readonly practice: Plan }>("@lessons/**/practice.ts", { eager: true });

/** The practice that a lesson names in its practice.ts. @throws Error when it has none */
export function lessonPractice(folder: string): LessonPracticePlan {
  const plan = Object.entries(plans).find(([path]) => path.endsWith(`/${folder}/practice.ts`))?.[1]?.practice;
  if (!plan) throw new Error(`lesson ${folder}: practice.ts is missing or exports no “practice”`);
  const versioned = (item: PlannedItem): PracticeItem => {
    const kind = catalogue.find(({ id }) => id === item.kind);
    if (!kind) throw new Error(`lesson ${folder}: practice.ts names the kind ${item.kind}, which nothing has`);
    return { ...item, version: kind.version };
  };
  return { faded: plan.faded.map(versioned), own: plan.own.map(versioned) };
}
