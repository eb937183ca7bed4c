import type { Rational } from "@gradus/math/exact";
import type { MathNode } from "@gradus/math/explain";
import type { AnyLessonState } from "./any-lesson-state.ts";

/** A static value that a lesson's prose may state: computed in facts.ts, never typed. */
export type Fact = number | string | Rational | MathNode;

/** What stands beside a lesson.mdx and is bound to by name from its prose. */
export type LessonFiles = {
  readonly folder: string;
  readonly state: AnyLessonState;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Sentences that carry their check: false fails the build. */
  readonly claims: Readonly<Record<string, () => boolean>>;
  readonly code: string;
};

type StateModule = { readonly state: AnyLessonState };
type FactsModule = { readonly facts: Record<string, Fact>; readonly claims: Record<string, () => boolean> };

const states = import.meta.glob<StateModule>("@lessons/**/state.ts", { eager: true });
const facts = import.meta.glob<FactsModule>("@lessons/**/facts.ts", { eager: true });
const codes = import.meta.glob<string>("@lessons/**/code.ts", { eager: true, query: "?raw", import: "default" });

/** The files of the lesson in `folder` (`1-linear-algebra/1-…/3-…`). Build time only. */
export function lessonFiles(folder: string): LessonFiles {
  const find = <T>(modules: Record<string, T>, file: string): T | undefined =>
    Object.entries(modules).find(([path]) => path.endsWith(`/${folder}/${file}`))?.[1];
  const state = find(states, "state.ts")?.state;
  if (!state) throw new Error(`lesson ${folder}: state.ts is missing or exports no “state”`);
  const checked = find(facts, "facts.ts");
  return {
    folder,
    state,
    facts: checked?.facts ?? {},
    claims: checked?.claims ?? {},
    code: find(codes, "code.ts") ?? "",
  };
}
