import { decideSingular2, Q, type Rational, writeMatrix } from "@gradus/math/exact";
import { explainMatrixWriting, explainSingular, type MathNode, numbersIn, withBlanks } from "@gradus/math/explain";
import type { Blank, BlankLine } from "../../../answer/form.ts";
import { rowObjects, type WrittenSystem } from "./written-system.ts";

/** What the number in a box is: of a sorted equation, an entry of the augmented matrix, or the value of the test. */
export type BoxRole =
  | { readonly of: "equation"; readonly row: number }
  | { readonly of: "entry"; readonly row: number; readonly column: number }
  | { readonly of: "test" };

/** A worked writing with boxes, their right numbers and their roles. */
export type FadedWriting = {
  readonly lines: readonly BlankLine[];
  readonly blanks: readonly (Blank & { readonly value: Rational; readonly role: BoxRole })[];
};

type Shown = { readonly node: MathNode; readonly reason: string; readonly roleOf: (number: number) => BoxRole | null };

const context = { objects: [rowObjects[0], rowObjects[1]], linked: true } as const;

/** The one equation that a step of sorting or filling changed. */
function changedLine(node: MathNode): MathNode {
  if (node.type !== "system") return node;
  return node.lines[node.mark?.[0] ?? 0] ?? node;
}

function shownLines(system: WrittenSystem, level: number): readonly Shown[] {
  const writing = writeMatrix(system.lines, system.names);
  const explained = explainMatrixWriting(writing.steps, context);
  const width = system.names.length + 1;
  const equations = writing.steps.flatMap((step, i): Shown[] => {
    if (step.rule !== "sort-equation" && step.rule !== "fill-missing") return [];
    const { node, reason } = explained[i] ?? { node: { type: "row", items: [] } as const, reason: "" };
    const line = changedLine(node);
    const constant = numbersIn(line).length - 1;
    const role: BoxRole = { of: "equation", row: step.at.equation };
    return [{ node: line, reason, roleOf: (k) => (level >= 2 && k !== constant ? role : null) }];
  });
  const last = explained.at(-1);
  const augmented: Shown[] =
    last === undefined
      ? []
      : [
          {
            node: last.node,
            reason: last.reason,
            roleOf(k) {
              const column = k % width;
              // On level 2 the boxes ask for coefficients, twice each; the constants stand there.
              if (level >= 2 && column === width - 1) return null;
              return { of: "entry", row: Math.floor(k / width), column };
            },
          },
        ];
  if (level >= 2) return [...equations, ...augmented];
  const deciding = explainSingular(decideSingular2(writing.value.coefficients).steps, context);
  const tests = deciding.flatMap(({ rule, node, reason }): Shown[] => {
    if (rule === "point-on-row") return [{ node, reason, roleOf: () => null }];
    const count = numbersIn(node).length;
    return rule === "test-point" ? [{ node, reason, roleOf: (k) => (k === count - 1 ? { of: "test" } : null) }] : [];
  });
  return [...equations, ...augmented, ...tests];
}

/**
 * A system written as an augmented matrix with boxes for its entries, and with the test of its matrix behind it (level 1);
 * or with boxes for the coefficients in the sorted equations as well (level 2).
 */
export function fadeWriting(system: WrittenSystem, level: number): FadedWriting {
  const shown = shownLines(system, level);
  const chosen = shown.flatMap(({ node, roleOf }, line) =>
    numbersIn(node).flatMap((number, k) => {
      const role = roleOf(k);
      return role === null ? [] : [{ number, line, role }];
    }),
  );
  const blanks = chosen.map(({ number, line, role }, i) => ({
    id: `u${i + 1}`,
    label: `line ${line + 1}: ${number.label}`,
    value: number.value,
    role,
    line,
    path: number.path,
  }));
  return {
    lines: shown.map(({ node, reason }, line) => ({
      node: withBlanks(
        node,
        blanks.filter((blank) => blank.line === line).map(({ id, path }) => ({ id, path })),
      ),
      reason,
    })),
    blanks: blanks.map(({ id, label, value, role }) => ({ id, label, value, role })),
  };
}

/** The numbers of all boxes when the augmented matrix is filled with these rows; what is right elsewhere stays. */
export function boxesWith(
  faded: FadedWriting,
  rows: readonly (readonly Rational[])[],
): Readonly<Record<string, Rational>> {
  return Object.fromEntries(
    faded.blanks.map(({ id, value, role }) => [
      id,
      role.of === "entry" ? (rows[role.row]?.[role.column] ?? Q.of(0)) : value,
    ]),
  );
}
