import { defineCheck, emptyWords, type Judgement, NOT_APPLICABLE, valueKind } from "@gradus/sandbox";
import { asFloats, wholeNumbers, wrong } from "./returned.ts";
import { type Rows, written } from "./rows.ts";
import { truthOf } from "./systems.ts";

/** The system whose staircase is drawn at the end of the lab. */
export const DRAWN: Rows = [
  [1, 2, 1, 0, 0, 1, 6],
  [2, 4, 0, 1, 4, 0, 3],
  [1, 2, -1, 1, 4, 1, 3],
  [0, 0, 1, 1, 1, -1, 0],
  [3, 6, 1, 1, 4, 1, 9],
];

const truth = truthOf(DRAWN);
const columns = Array.from({ length: truth.unknowns }, (_, j) => j);
const FREE = columns.filter((column) => !truth.pivots.includes(column));

/** The question about the picture: which unknowns are free. */
export const freeUnknownsCheck = defineCheck<readonly [], null>({
  name: "reads the staircase: the free unknowns",
  function: "freeUnknowns",
  parameters: [],
  read: (value) => wholeNumbers(asFloats(value))?.toSorted((a, b) => a - b) ?? value,
  cases: () => [{ arguments: [], facts: null }],
  judge: (_case, { value }) => judgeColumns(value),
  // Not by the answer itself, which would stand there for the learner to copy, but by the pivots that they found.
  assertion: {
    ts: `{
  const drawn = array(${written(DRAWN)});
  const { pivots }: any = rowEchelonForm(drawn);
  const found = Array.from((freeUnknowns() as any).data ?? freeUnknowns()).sort();
  const free = [0, 1, 2, 3, 4, 5].filter((column) => !Array.from(pivots.data ?? pivots).includes(column));
  gradus.assert(gradus.same(found, free, []), ["freeUnknowns gave", freeUnknowns(), "and rowEchelonForm has the pivots", pivots]);
}`,
    py: `def try_free_unknowns():
    drawn = numpy.array(${written(DRAWN)})
    pivots = list(row_echelon_form(drawn)["pivots"])
    free = [column for column in range(6) if column not in pivots]
    assert sorted(free_unknowns()) == free, f"free_unknowns gave {free_unknowns()!r}, and row_echelon_form has the pivots {pivots!r}"


try_free_unknowns()`,
  },
  knownWrong: [
    rule("pivots", "These are the unknowns that have a pivot, the black squares. Free are the others.", truth.pivots),
    rule(
      "counted-from-1",
      "You count the columns from 1. They are counted from 0 here.",
      FREE.map((column) => column + 1),
    ),
    rule("constants-too", "The last column holds the constants. They are no unknown, so they are not free.", [
      ...FREE,
      truth.unknowns,
    ]),
    rule(
      "rows-without-pivot",
      "You look for rows without a black square. An unknown is a column: which columns have none?",
      Array.from({ length: truth.rows - truth.pivots.length }, (_, k) => truth.pivots.length + k),
    ),
    rule("how-many", "This is how many are free. Which columns are they?", [FREE.length]),
  ],
});

function rule(id: string, message: string, gives: readonly number[]) {
  return { id, message, apply: () => (gives.length === 0 ? NOT_APPLICABLE : gives) };
}

function judgeColumns(value: unknown): Judgement {
  const empty = emptyWords(value);
  if (empty !== null) return wrong(empty);
  const list = wholeNumbers(value);
  if (list === null)
    return wrong(`Your function returned ${valueKind(value)}. Return a list of columns, such as [0, 3].`);
  if (list.length === 0) return wrong("The picture has columns without a black square. Their unknowns are free.");
  const odd = list.find((column) => !FREE.includes(column));
  if (odd !== undefined) {
    const isColumn = columns.includes(odd);
    return wrong(
      isColumn
        ? `Column ${odd} has a black square: its unknown follows from the others.`
        : `There is no unknown in column ${odd}.`,
    );
  }
  if (list.length < FREE.length) return wrong("These are free, but not all that are.");
  return list.length === FREE.length ? { right: true } : wrong("A column stands in your list twice.");
}
