import { type ExactMatrix, equalsMatrix, matrix, rank } from "@gradus/math/exact";
import { defineCheck } from "@gradus/sandbox";
import { asExactMatrix, readAugmented, rowText } from "./augmented-matrix.ts";

/** 11 boats; 28 people, two in a pedal boat and three in a rowing boat. */
export const LAKE = matrix([
  [1, 1, 11],
  [2, 3, 28],
]);

/** The learner's matrix must hold the two clues; in any order and at any scale, since these say the same. */
export const lakeSystemCheck = defineCheck<readonly [], null>({
  name: "writes both clues as rows",
  function: "lakeSystem",
  parameters: [],
  read: asExactMatrix,
  cases: () => [{ arguments: [], facts: null }],
  judge: (_case, { value }) => {
    const read = readAugmented(value);
    if ("judgement" in read) return read.judgement;
    if (saysTheSame(read.matrix)) return { right: true };
    const strange = [0, 1].find((i) => !isClue(read.matrix, i));
    const message =
      strange === undefined
        ? "Both rows say the same clue. The other one is missing."
        : `Row ${strange + 1}, \`${rowText(read.matrix, strange)}\`, is none of the two clues. A row a b | c says: a for every pedal boat and b for every rowing boat make c.`;
    return { right: false, message };
  },
  assertion: {
    ts: `{
  const rows = lakeSystem().entries.map((row) => row.map(gradus.exact.Q.toNumber));
  gradus.assert(rows.length === 2, ["Two clues make two rows", rows]);
  const [[a, b, c], [d, e, f]] = rows;
  const [x, y] = [(c * e - b * f) / (a * e - b * d), (a * f - c * d) / (a * e - b * d)];
  gradus.assert(x + y === 11 && 2 * x + 3 * y === 28, ["What solves your two rows must fit both clues", rows]);
}`,
    py: `def solved(a, b, c, d, e, f):
    return (c * e - b * f) / (a * e - b * d), (a * f - c * d) / (a * e - b * d)


assert len(lake_system()) == 2, "Two clues make two rows"
x, y = solved(*lake_system()[0], *lake_system()[1])
assert isclose(x + y, 11) and isclose(2 * x + 3 * y, 28), "What solves your two rows must fit both clues"`,
  },
  knownWrong: [
    {
      id: "seats-exchanged",
      message:
        "Your second row puts three people into a pedal boat and two into a rowing boat: the coefficients are exchanged.",
      apply: () =>
        matrix([
          [1, 1, 11],
          [3, 2, 28],
        ]),
    },
    {
      id: "boats-counted-again",
      message:
        "Your second row counts boats again: `1 1 | 28` says that 28 boats are out. Each boat counts as many people as it holds.",
      apply: () =>
        matrix([
          [1, 1, 11],
          [1, 1, 28],
        ]),
    },
    {
      id: "counts-as-coefficients",
      message: "The constants stand last. In your second row the people stand among the coefficients.",
      apply: () =>
        matrix([
          [1, 1, 11],
          [28, 2, 3],
        ]),
    },
  ],
});

/** Whether the rows span the same rows as the clues: then one pair of clues follows from the other. */
function saysTheSame(system: ExactMatrix): boolean {
  const both = matrix([...system.entries, ...LAKE.entries]);
  return rank(system) === 2 && rank(both) === 2;
}

function isClue(system: ExactMatrix, i: number): boolean {
  const row = matrix(system.entries.slice(i, i + 1), 3);
  if (equalsMatrix(row, matrix([[0, 0, 0]]))) return false;
  return LAKE.entries.some((clue) => rank(matrix([...row.entries, clue])) === 1);
}
