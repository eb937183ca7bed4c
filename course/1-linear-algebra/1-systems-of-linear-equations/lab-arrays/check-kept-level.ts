import { add, array, at } from "@gradus/math/arrays";
import { defineCheck, emptyWords, type Judgement, shortNotation, valueKind } from "@gradus/sandbox";

/** How many generated levels a run adds. */
const GENERATED = { tried: 12, submitted: 40 } as const;

type Call = readonly [number, number];

/** Levels at both ends and just beside them. */
const TELLING: readonly Call[] = [
  [165, 90],
  [166, 90],
  [225, 90],
  [255, 0],
  [255, 1],
  [255, 255],
  [0, 0],
  [0, 255],
  [128, 128],
  [40, 20],
];

/** The learner's function must say what a byte holds after an addition: why brightening wrapped. */
export const keptLevelCheck = defineCheck<Call, number>({
  name: "says what one byte keeps",
  function: "keptLevel",
  parameters: ["level", "amount"],
  cases: (rng, { submit }) => {
    const count = submit ? GENERATED.submitted : GENERATED.tried;
    const generated = Array.from({ length: count }, (): Call => [rng.integer(0, 255), rng.integer(0, 255)]);
    return [...TELLING, ...generated].map(([level, amount]) => ({
      arguments: [level, amount] as const,
      facts: at(add(array([level], { dtype: "uint8" }), amount), 0),
    }));
  },
  judge: ({ arguments: call, facts }, { value }) => judgeLevel(call, facts, value),
  expected: ({ facts }) => facts,
  knownWrong: [
    rule(
      "no-end",
      "Your number goes on beyond 255. A byte has no room for it: after 255 it starts again at 0.",
      (level, amount) => level + amount,
    ),
    rule(
      "clipped",
      "Your number stops at 255. That is what `clip` does; a byte goes on to 0 instead, which is why the tower turned dark.",
      (level, amount) => Math.min(255, level + amount),
    ),
    rule(
      "remainder-of-255",
      "Your number starts again at 0 one step too early. A byte holds the 256 numbers from 0 to 255, and 0 is one of them.",
      (level, amount) => (level + amount) % 255,
    ),
    rule(
      "minus-255",
      "Your number is one too large after the wrap: the step from 255 leads to 0, not to 1. A byte holds 256 numbers.",
      (level, amount) => (level + amount > 255 ? level + amount - 255 : level + amount),
    ),
    rule(
      "bounced",
      "Your number turns back at 255, like a ball at a wall. A byte doesn’t turn back: it starts again at 0.",
      (level, amount) => (level + amount > 255 ? 510 - level - amount : level + amount),
    ),
  ],
});

function judgeLevel([level, amount]: Call, expected: number, value: unknown): Judgement {
  if (value === expected) return { right: true };
  const wrong = (message: string): Judgement => ({ right: false, message, expected: shortNotation(expected) });
  const empty = emptyWords(value);
  if (empty !== null) return wrong(empty);
  if (typeof value !== "number") return wrong(`Your function returned ${valueKind(value)}. Return one number.`);
  const sum = level + amount;
  const reason = sum > 255 ? "is beyond 255, so it wraps round" : "fits into a byte, so it stays";
  return wrong(`${level} + ${amount} = ${sum} ${reason}.`);
}

function rule(id: string, message: string, apply: (level: number, amount: number) => number) {
  return { id, message, apply: ({ arguments: call }: { readonly arguments: Call }) => apply(...call) };
}
