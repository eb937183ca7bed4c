import { parseIdentity } from "@gradus/practice";
import { catalogue } from "@gradus/practice/catalogue";

/** The question that a lab ends on: a kind of exercise, and how hard. */
export type Closing = { readonly kind: string; readonly level: number };

/** @throws Error when no kind of exercise has this name and level: so says the build, and no page. */
export function checkedClosing(lab: string, closing: Closing): Closing {
  const kind = catalogue.find(({ id }) => id === closing.kind);
  if (kind?.levels.includes(closing.level)) return closing;
  throw new Error(`lab ${lab}: there is no kind ${closing.kind} of level ${closing.level} to close on`);
}

/** Under what name the record keeps the problem that is being worked on. */
export const closingSetting = (lab: string): string => `closing ${lab}`;

/** A problem of the closing kind as it is today. */
export function freshClosing({ kind, level }: Closing, seed: string): string {
  const version = catalogue.find(({ id }) => id === kind)?.version ?? 1;
  return `${kind}@${version}:${level}:${seed}`;
}

/** Whether a kept problem is one that the lab would still draw: the kind, its version and its level are today's. */
export function isOfClosing(closing: Closing, problem: unknown): problem is string {
  const identity = typeof problem === "string" ? parseIdentity(problem) : null;
  return identity !== null && problem === freshClosing(closing, identity.seed);
}
