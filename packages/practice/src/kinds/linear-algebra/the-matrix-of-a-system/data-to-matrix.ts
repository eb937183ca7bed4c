import { Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { type DataRecord, type DataStory, dataStories, type Telling } from "./data-stories.ts";
import { lesson } from "./lesson.ts";
import { assessWriting, isWrittenWell, matrixForm, rowsText, writingSteps } from "./matrix-answers.ts";
import { lineProse, onPaper, type WrittenSystem, whole } from "./written-system.ts";

type Problem = {
  readonly level: number;
  readonly story: string;
  readonly records: readonly { readonly numbers: DataRecord; readonly sentence: number; readonly name: string }[];
};

const names = ["x", "y"] as const;

const storyOf = ({ story }: Problem): DataStory => {
  const found = dataStories.find(({ id }) => id === story);
  if (found === undefined) throw new RangeError(`data-to-matrix: there is no story ${story}`);
  return found;
};

/** The records as equations: inputs times weights add up to the answer. */
function systemOf({ records }: Problem): WrittenSystem {
  const lines = records.map(({ numbers: [n, m, answer] }) =>
    onPaper([whole(n, "x"), whole(m, "y")], [whole(answer, null)]),
  );
  return { names, lines };
}

const asRows = (rows: readonly (readonly number[])[]): readonly (readonly Rational[])[] =>
  rows.map((row) => row.map((value) => Q.of(value)));

const textOf = (problem: Problem, rows: readonly (readonly number[])[]): string =>
  rowsText(systemOf(problem), "augmented", asRows(rows));

const right = ({ records }: Problem): readonly DataRecord[] => records.map(({ numbers }) => numbers);

const orderOf = (problem: Problem, i: number): Telling =>
  storyOf(problem).sentences[problem.records[i]?.sentence ?? 0]?.order ?? [0, 1, 2];

/** Each record's numbers from left to right as they are told. */
function toldOrder(problem: Problem): readonly (readonly number[])[] {
  return right(problem).map((numbers, i) => orderOf(problem, i).map((place) => numbers[place] ?? 0));
}

/** The answers behind the bar, the inputs in the order in which each record tells them. */
function inputsAsTold(problem: Problem): readonly (readonly number[])[] {
  return right(problem).map((numbers, i) => {
    const inputs = orderOf(problem, i).filter((place) => place !== 2);
    return [...inputs.map((place) => numbers[place] ?? 0), numbers[2]];
  });
}

const sameRows = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): boolean =>
  a.map((row) => row.join()).join(";") === b.map((row) => row.join()).join(";");

function draw(rng: RandomStream, level: number): Problem {
  const story = rng.choice(dataStories);
  const [[lowX, highX], [lowY, highY]] = story.range;
  const [x, y] = [rng.integer(lowX, highX), rng.integer(lowY, highY)];
  const count = level === 1 ? 2 : 3;
  const without = level === 1 ? -1 : rng.integer(0, count - 1);
  const sentences = rng.shuffle([0, 1, 2]);
  const records = story.names.slice(0, count).map((name, i) => {
    const n = rng.integer(2, 6);
    const m = i === without ? 0 : rng.integer(1, 4);
    const noise = level === 1 ? 0 : rng.choice([-1, 0, 1]);
    return { numbers: [n, m, n * x + m * y + noise] as const, sentence: sentences[i] ?? 0, name };
  });
  return { level, story: story.id, records };
}

function isFit(problem: Problem): boolean {
  const rows = right(problem);
  const distinct = rows.every(([n, m, answer]) => n !== m && answer !== n && answer !== m);
  const different = new Set(rows.map(([n, m]) => `${n} ${m}`)).size === rows.length;
  return distinct && different && !sameRows(inputsAsTold(problem), rows);
}

/** Turn a data set told in words into one matrix of inputs and one column of answers. */
export const dataToMatrix = defineKind<Problem>({
  id: "la.data-to-matrix",
  version: 1,
  title: "Turn a data set into a matrix",
  skills: ["la.augmented-matrix"],
  surface: "words",
  method: "records-to-rows",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => isWrittenWell(systemOf(problem)) && isFit(problem),
  prompt(problem) {
    const story = storyOf(problem);
    const told = problem.records.map(({ numbers, sentence, name }) => story.sentences[sentence]?.tell(numbers, name));
    return {
      text: `In a model, ${story.weights}. To learn these weights it gets a data set:\n\n${told.join(" ")}\n\nWrite it as an augmented matrix: a row for each record in the order told, the inputs in a column for $x$ and a column for $y$, the answers behind the bar.`,
    };
  },
  form: (problem) => matrixForm(systemOf(problem), "augmented"),
  assess(problem, answer) {
    const found = assessWriting(systemOf(problem), "augmented", answer);
    if (found.is === "right")
      return { is: "right", because: "Each record is a row, and each column holds one kind of number." };
    if (found.is !== "wrong") return found;
    return {
      ...found,
      nudge:
        "Take the columns one by one: what goes with $x$, what goes with $y$, what was measured.\nIn each record look for that number, wherever the sentence tells it.",
    };
  },
  solve(problem) {
    const system = systemOf(problem);
    return {
      answer: textOf(problem, right(problem)),
      steps: writingSteps(system, "augmented"),
      summary: `Inputs times weights add up to the answer, so the records read ${system.lines.map(lineProse).join(", ")}. The inputs are the coefficients, the measured answers are the constants.`,
    };
  },
  hints(problem) {
    const [first] = problem.records;
    return [
      "The weights $x$ and $y$ are unknown; what multiplies them is told in each record. What was measured is what the row adds up to.",
      `Begin with “${first?.name ?? "the first record"}” and write it as an equation: so many times $x$ plus so many times $y$ is what was measured.`,
      "A record that has none of something gives the entry $0$.",
    ];
  },
  mistakes: [
    {
      id: "numbers-in-told-order",
      apply: (problem) => (sameRows(toldOrder(problem), right(problem)) ? null : textOf(problem, toldOrder(problem))),
    },
    {
      id: "columns-exchanged",
      apply: (problem) => textOf(problem, inputsAsTold(problem)),
      words: () => ({
        action: "This is what writing the inputs in the order in which each record tells them gives.",
        why: "The answers stand rightly behind the bar; before it, a record may name its inputs in either order.",
        check: "Choose the first column.\nDoes every number in it count what belongs to $x$?",
      }),
    },
    {
      id: "missing-unknown-closed-up",
      apply(problem) {
        const rows = right(problem);
        if (rows.every(([, m]) => m !== 0)) return null;
        return textOf(
          problem,
          rows.map(([n, m, answer]) => (m === 0 ? [n, answer, 0] : [n, m, answer])),
        );
      },
      words: () => ({
        why: "A record that says “no” gives no digit, so its place in the row is easily skipped.",
        check:
          "In which column does the measured answer stand in each row?\nIt has to be the last one, behind the bar.",
      }),
    },
  ],
  samples(problem) {
    const rows = right(problem);
    const wrong = rows.map(([n, m, answer], i) => (i === 0 ? [n + 1, m, answer] : [n, m, answer]));
    return {
      right: [textOf(problem, rows)],
      equivalent: [
        rows.map((row) => row.join(" ")).join("\n"),
        `[${rows.map(([n, m, answer]) => `${n} ${m} | ${answer}`).join("; ")}]`,
        rows.map((row) => row.join("\t")).join("\n"),
      ],
      form: [],
      wrong: [
        textOf(problem, wrong),
        textOf(
          problem,
          [...rows].reverse().map(([n, m, answer]) => [n, m, answer]),
        ),
      ],
      unreadable: ["", "[[1, 2, 3]]", "x and y", rows.map((row) => row.slice(0, 2).join(" ")).join("\n")],
    };
  },
});
