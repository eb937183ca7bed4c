import { equation2, rational, vector } from "@gradus/math/exact";
import { type Explanation, solutionNode, textNode } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import type { AnswerForm } from "../../answer/form.ts";
import { defineKind } from "../define-kind.ts";
import type { Exercise, Kind } from "../kind.ts";
import { checkProse } from "./check-prose.ts";
import { givesAway } from "./gives-away.ts";
import { faultInLastLine } from "./last-line.ts";
import { numbersOf } from "./numbers-of.ts";
import { numbersOf as numbersShown, quotientKind, sampleExercise } from "./sample-kind.ts";

// The shared property test is only as good as its measures: here each is shown a planted fault.

const quiet = (): void => undefined;

/** A system with the solution (6, 2), asked as a solution set or as a choice. */
function systemExercise(form: AnswerForm, answer: string, hint = ""): Exercise {
  const kind: Kind<{ level: number }> = {
    ...quotientKind("test.system", "system"),
    generate: (_, level) => ({ level }),
    isWellPosed: () => true,
    prompt: () => ({
      text: "Solve $x + y = 8$ and $x - y = 4$.",
      equations: [equation2(1, 1, 8), equation2(1, -1, 4)],
    }),
    form: () => form,
    assess: (_, given) => {
      const point = given.type === "solution-set" && given.solution.kind === "unique" ? given.solution.point : [];
      const right =
        given.type === "choice" ? given.ids[0] === "b" : point[0]?.numerator === 6n && point[1]?.numerator === 2n;
      return right ? { is: "right", because: "Both fit." } : { is: "wrong", nudge: "Put it back in." };
    },
    solve: () => ({ answer, steps: [], summary: "Add them." }),
    hints: () => [hint],
    mistakes: [],
    samples: () => ({ right: [answer], equivalent: [], form: [], wrong: [], unreadable: [] }),
  };
  return defineKind(kind).open(1, "a");
}

const pair: AnswerForm = { type: "solution-set", unknowns: ["x", "y"] };
const counts: AnswerForm = {
  type: "choice",
  many: false,
  choices: [
    { id: "a", text: "No solution" },
    { id: "b", text: "Exactly one" },
    { id: "c", text: "Infinitely many" },
  ],
};

describe("texts", () => {
  it.each([
    ["The value is undefined.", "The machinery shows"],
    ["It is NaN of them.", "The machinery shows"],
    ["See [object Object].", "The machinery shows"],
    ["Pay $5 now.", "A dollar sign is left over"],
    ["Take \\frac{1}{2}.", "LaTeX stands outside a formula"],
    ["This is **bold.", "Bold is not closed"],
    ["Type `x = 3.", "A backtick is not closed"],
    ["Well done!", "A word to avoid"],
    ["This is clearly so.", "A word to avoid"],
    ["It is -3 there.", "A hyphen stands for a minus sign"],
    [" ", "Nothing is said"],
  ])("%j is refused", (text, reason) => {
    expect(() => checkProse(text, quiet)).toThrow(reason);
  });

  it("hands every formula to the typesetter, and lets a good text pass", () => {
    const formulas: string[] = [];
    checkProse("Put $x = 3$ in:\n\n$$2x + y = -1$$\n\nThen **type** `y = -7`.", (latex, display) => {
      formulas.push(`${latex} ${display}`);
    });
    expect(formulas).toEqual(["x = 3 false", "2x + y = -1 true"]);
  });
});

describe("hints", () => {
  it.each([
    "It is $(6, 2)$.",
    "Then $x = 6$ follows.",
    "You get `x=6,y=2`.",
    "It is (6, 2).",
    "Here \\htmlData{a=b}{$y = 2$}.",
  ])("%j gives (6, 2) away", (hint) => {
    expect(givesAway(systemExercise(pair, "(6, 2)"), hint)).toContain("it contains");
  });

  it.each(["Put $x = 8 - y$ into the second.", "Add $x + y = 8$ to it.", "Try $x = 5$.", "Both hold at one point."])(
    "%j keeps (6, 2)",
    (hint) => {
      expect(givesAway(systemExercise(pair, "(6, 2)"), hint)).toBeNull();
    },
  );

  it.each([
    ["The answer is b.", "it contains answer is b"],
    ["There is exactly one.", "it contains “Exactly one”"],
    ["Is there no solution, exactly one or infinitely many?", null],
    ["Compare the slopes.", null],
  ])("%j, where b is right: %j", (hint, fault) => {
    expect(givesAway(systemExercise(counts, "b"), hint)).toBe(fault);
  });

  it("sees a number that is the answer, but not one that the question shows", () => {
    const exercise = sampleExercise();
    const { p, q } = numbersShown(exercise);
    expect(givesAway(exercise, `Write $\\frac{${p}}{${q}}$.`)).toContain("it contains");
    expect(givesAway(exercise, `Put $${p}$ on top.`)).toBeNull();
  });
});

describe("last lines", () => {
  const step = (node: Explanation["node"], text = "So it is."): Explanation => ({
    rule: "conclude",
    ...{ text, prose: text, latex: "", speech: "", reason: "" },
    node,
  });
  const at = (x: number, y: number) => step(solutionNode({ kind: "unique", point: vector([x, y]) }));

  it("are right when they are the solution of the system", () => {
    expect(faultInLastLine(systemExercise(pair, "(6, 2)"), at(6, 2))).toBeNull();
    expect(faultInLastLine(systemExercise(counts, "b"), at(6, 2))).toBeNull();
  });

  it("are faulty when they are another point, another outcome or nothing", () => {
    expect(faultInLastLine(systemExercise(pair, "(6, 2)"), at(2, 6))).toContain("is no common point");
    expect(faultInLastLine(systemExercise(counts, "b"), at(5, 3))).toContain("is no common point");
    expect(faultInLastLine(systemExercise(counts, "b"), step(textNode("0 = 1"), "There is no solution."))).toContain(
      "says none",
    );
    expect(faultInLastLine(systemExercise(counts, "b"), step(textNode("")))).toBe("the last line is empty");
  });

  it("have to say the number that was asked", () => {
    const exercise = sampleExercise();
    const { p, q } = numbersShown(exercise);
    expect(faultInLastLine(exercise, step(textNode(`${p}/${q}`)))).toBeNull();
    expect(faultInLastLine(exercise, step(textNode("7/9")))).toContain("does not say");
  });
});

describe("numbers", () => {
  it("are found wherever they are, as fractions", () => {
    expect(numbersOf({ a: [rational(-2, 3), 0.5], b: { c: 7, d: 12n, e: "9", f: null } })).toEqual([
      { numerator: -2, denominator: 3 },
      { numerator: 1, denominator: 2 },
      { numerator: 7, denominator: 1 },
      { numerator: 12, denominator: 1 },
    ]);
  });
});
