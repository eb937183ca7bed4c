/** One problem to be worked in a lesson: which kind, at which level. */
export type PracticeItem = { readonly kind: string; readonly level: number };
export type LessonPracticePlan = { readonly faded: readonly PracticeItem[]; readonly own: readonly PracticeItem[] };

const plans = import.meta.glob<{ readonly practice: LessonPracticePlan }>("@lessons/**/practice.ts", { eager: true });

/** The practice that a lesson names in its practice.ts. @throws Error when it has none */
export function lessonPractice(folder: string): LessonPracticePlan {
  const plan = Object.entries(plans).find(([path]) => path.endsWith(`/${folder}/practice.ts`))?.[1]?.practice;
  if (!plan) throw new Error(`lesson ${folder}: practice.ts is missing or exports no “practice”`);
  return plan;
}
