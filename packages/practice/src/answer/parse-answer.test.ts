import { Q, rational } from "@gradus/math/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeset } from "../exercise/testing/typeset.ts";
import { accepts } from "./accepts.ts";
import type { Answer, AnswerForm } from "./form.ts";
import { formatAnswer } from "./format-answer.ts";
import { parseAnswer } from "./parse-answer.ts";
import { sameAnswer } from "./same-answer.ts";
import {
  augmented,
  bareClaim,
  boxes,
  canonical,
  cells,
  choice,
  claim,
  equations,
  gapped,
  line,
  number,
  order,
  pair,
  point,
  readIn,
  refusal,
  vectorForm,
  wrongLine,
} from "./testing/sample-forms.ts";

describe("choices", () => {
  it.each(["b", "B", "(b)", "b.", " b ", "exactly one solution"])("reads %j as b", (text) => {
    expect(canonical(choice(false), text)).toBe("b");
  });

  it.each(["a,c", "c, a", "a c", "ac", "A and C", "{a, c}", "a;c", "a,c,a"])("reads %j as a and c", (text) => {
    expect(canonical(choice(true), text)).toBe("a,c");
  });

  it("refuses letters not on offer, several where one is asked, and none", () => {
    expect(refusal(choice(false), "d").message).toContain("a letter from `a` to `c` first, not `d`");
    expect(refusal(choice(false), "a,b").message).toContain("I read 2 letters, and this question has one answer.");
    expect(refusal(choice(true), "a, x").message).toContain("I read `a, ` and then expected a letter");
    expect(refusal(choice(false), "()").message).toContain("a letter");
  });
});

describe("boxes of a worked example", () => {
  it.each(["u1=3, u2=-1, u3=1/2", "u3 = 1/2; u1 = 3\nu2 = −1", "3\n-1\n1/2", "3, -1, 1/2"])("reads %j", (text) => {
    expect(canonical(boxes, text)).toBe("u1=3, u2=-1, u3=1/2");
  });

  it("leaves boxes empty", () => {
    expect(canonical(boxes, "u2=-1")).toBe("u2=-1");
    expect(canonical(boxes, "3\n\n1/2")).toBe("u1=3, u3=1/2");
    expect(canonical(boxes, "u1=3, u2=")).toBe("u1=3");
  });

  it.each([
    ["u9=3", "I expected a box such as `u1=` first, not `u9=3`."],
    ["u1=3, u1=4", "I read `u1` twice."],
    ["1,2,3,4", "I read 4 values, and there are 3 boxes."],
    ["u1=, u2=", "No box is filled yet."],
    ["u1=abc", "not `abc`"],
    [",,", "No box is filled yet."],
  ])("can't read %j and says why", (text, part) => {
    expect(refusal(boxes, text).message).toContain(part);
  });
});

describe("every form", () => {
  const small = fc.integer({ min: -30, max: 30 });
  const fraction = fc.tuple(small, fc.integer({ min: 1, max: 9 })).map(([p, q]) => rational(p, q));
  const two = fc.tuple(fraction, fraction);
  const three = fc.tuple(fraction, fraction, fraction);
  const unit = (i: number) => ({ coefficients: [rational(1 - i), rational(i)], constant: rational(i) });
  const everyForm = [
    ...[number, choice(true), pair, vectorForm, point, line, boxes],
    ...[augmented, gapped, order, wrongLine, claim, bareClaim, equations, cells],
  ];
  const answers: readonly (readonly [AnswerForm, fc.Arbitrary<Answer>])[] = [
    [number, fraction.map((value) => ({ type: "number", value }))],
    [vectorForm, two.map((entries) => ({ type: "vector", entries }))],
    [point, two.map((at) => ({ type: "point", at }))],
    [choice(true), fc.subarray(["a", "b", "c"], { minLength: 1 }).map((ids) => ({ type: "choice", ids }))],
    [pair, two.map((entries) => ({ type: "solution-set", solution: { kind: "unique", point: entries } }))],
    [
      pair,
      fc
        .tuple(two, two)
        .filter(([, direction]) => direction.some((entry) => !Q.isZero(entry)))
        .map(([particular, direction]) => ({
          type: "solution-set",
          solution: { kind: "infinite", particular, directions: [direction] },
        })),
    ],
    [
      line,
      fc
        .tuple(fraction, fraction, fraction)
        .filter(([a, b]) => !Q.isZero(a) || !Q.isZero(b))
        .map(([a, b, c]) => ({ type: "line", equation: { a, b, c } })),
    ],
    [boxes, two.map(([u1, u3]) => ({ type: "blanks", values: { u1, u2: null, u3 } }))],
    [augmented, fc.tuple(three, three).map((entries) => ({ type: "matrix", entries }))],
    [
      gapped,
      two.map(([a, b]) => ({
        type: "matrix",
        entries: [
          [rational(1), a],
          [b, rational(4)],
        ],
      })),
    ],
    [order, fc.shuffledSubarray([1, 2, 3], { minLength: 3 }).map((lines) => ({ type: "order", order: lines }))],
    [wrongLine, fc.constantFrom(1, 2, null).map((line) => ({ type: "wrong-line", line }))],
    [
      claim,
      fraction.map((value) => ({ type: "certificate", holds: true, certificate: { type: "number", value } as const })),
    ],
    [
      claim,
      two.map((entries) => ({ type: "certificate", holds: false, certificate: { type: "vector", entries } as const })),
    ],
    [
      bareClaim,
      fc.option(fc.tuple(two, two)).map((entries) => ({
        type: "certificate",
        holds: entries === null,
        certificate: entries === null ? null : ({ type: "matrix", entries } as const),
      })),
    ],
    [
      equations,
      fc.tuple(three, three).chain((rows) =>
        rows.some(([p, q]) => [p, q].every((value) => value === undefined || Q.isZero(value)))
          ? fc.constant<Answer>({ type: "equations", equations: [unit(0), unit(1)] })
          : fc.constant<Answer>({
              type: "equations",
              equations: rows.map(([p, q, constant]) => ({ coefficients: [p, q], constant })),
            }),
      ),
    ],
    [
      cells,
      fc
        .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })), {
          selector: (cell) => cell.join(),
        })
        .map((chosen) => ({ type: "cells", cells: chosen })),
    ],
  ];

  it.each(answers)("writes answers that read back as themselves ($type)", (form, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (answer) => {
        const reading = readIn(form, formatAnswer(form, answer));
        expect(sameAnswer(reading.answer, answer)).toBe(true);
        expect(reading.remarks).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(everyForm)("survives any text at all ($type)", (form) => {
    const pieces = fc.constantFrom(
      ..."0123456789xyt+-*/=(){}[],;:.|∈ℝ \n$\\_^½∅ab".split(""),
      "free",
      "and",
      "\\frac",
      "infinite",
      ...["none", "true", "false: ", "\\begin{bmatrix}", "\\end{bmatrix}", "\\\\", "&", "array(", "b", "line "],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = parseAnswer(form, typed);
        if (reading.ok) {
          typeset(reading.echo, false);
          return reading.echo.length > 0;
        }
        return (
          reading.message.length > 10 && (reading.at ?? 0) <= typed.length && !/undefined|NaN/.test(reading.message)
        );
      }),
      { numRuns: 150 },
    );
  });

  it("accepts every text that its own description quotes", () => {
    for (const form of [...everyForm, choice(false)]) {
      const quoted = [...accepts(form).matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
      expect(quoted.length).toBeGreaterThan(0);
      for (const text of quoted) expect(readIn(form, text).remarks, text).toEqual([]);
    }
  });

  it("states the checker's own tolerance", () => {
    expect(accepts({ type: "number", exact: false, tolerance: 0.005 })).toContain("$0.005$");
    expect(accepts({ type: "number", exact: true })).toContain("in lowest terms");
    expect(accepts({ type: "number", exact: true, whole: true })).toBe("A whole number.");
  });
});
