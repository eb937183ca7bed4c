import type { Rational } from "@gradus/math/exact";
import { type MathNode, numbersIn, withBlanks } from "@gradus/math/explain";
import type { Blank, FormOf } from "../answer/form.ts";
import { formatAnswer } from "../answer/format-answer.ts";

/** A line of worked mathematics, complete, and which of its numbers become boxes. */
export type FadedLine<Role extends string> = {
  readonly node: MathNode;
  readonly reason: string;
  /** The roles of its numbers, counted from the left; a number without one is given. */
  readonly boxes: Readonly<Partial<Record<number, Role>>>;
};

/** A box, the number that belongs in it and what that number is in the work. */
export type FadedBox<Role extends string> = Blank & { readonly value: Rational; readonly role: Role };

/** A worked example with boxes, for one family of problems; see {@link fadedLines}. */
export type Faded<P, Role extends string> = {
  boxes(problem: P): readonly FadedBox<Role>[];
  blanks(problem: P): readonly Blank[];
  form(problem: P): FormOf<"blanks">;
  /** The right numbers by box, or what `change` makes of them. */
  values(problem: P, change?: (box: FadedBox<Role>) => Rational): Readonly<Record<string, Rational>>;
  /** The same as an answer's text. */
  text(problem: P, change?: (box: FadedBox<Role>) => Rational): string;
};

/**
 * Turns worked lines into a question: some of their numbers become boxes, named by the line and the place in it.
 *
 * Whatever is asked about one problem (its form, its right numbers, a wrong rule's numbers) comes from the same lines.
 */
export function fadedLines<P extends object, Role extends string>(
  workedLines: (problem: P) => readonly FadedLine<Role>[],
): Faded<P, Role> {
  const linesOf = oncePerProblem(workedLines);
  const placed = oncePerProblem((problem: P) =>
    linesOf(problem)
      .flatMap(({ node, boxes }, line) =>
        numbersIn(node).flatMap(({ path, value, label }, k) => {
          const role = boxes[k];
          return role === undefined ? [] : [{ path, line, value, role, label: `line ${line + 1}: ${label}` }];
        }),
      )
      .map((box, i) => ({ ...box, id: `u${i + 1}` })),
  );

  const blanks = (problem: P): readonly Blank[] => placed(problem).map(({ id, label }) => ({ id, label }));

  const form = (problem: P): FormOf<"blanks"> => ({
    type: "blanks",
    lines: linesOf(problem).map(({ node, reason }, line) => ({
      node: withBlanks(
        node,
        placed(problem).filter((box) => box.line === line),
      ),
      reason,
    })),
    blanks: blanks(problem),
    writing: "any",
  });

  const values = (problem: P, change: (box: FadedBox<Role>) => Rational = ({ value }) => value) =>
    Object.fromEntries(placed(problem).map((box) => [box.id, change(box)]));

  return {
    boxes: placed,
    blanks,
    form,
    values,
    text: (problem, change) => formatAnswer(form(problem), { type: "blanks", values: values(problem, change) }),
  };
}

/** One problem is judged against many wrong rules, and to work its lines out means to solve it: once is enough. */
function oncePerProblem<P extends object, T>(workOut: (problem: P) => T): (problem: P) => T {
  const known = new WeakMap<P, T>();
  return (problem) => {
    const before = known.get(problem);
    if (before !== undefined) return before;
    const found = workOut(problem);
    known.set(problem, found);
    return found;
  };
}
