import { equation3, type LinearEquation3, planeIntercepts, Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { MistakeId } from "../../../mistake/library.ts";
import { lesson } from "./lesson.ts";
import { numberText, planeText } from "./plane-notation.ts";
import { interceptSteps } from "./plane-steps.ts";
import { planesPicture } from "./planes-picture.ts";

/** How an equation was made from the picture: rightly, or by a wrong rule. */
type Maker =
  | "right"
  | Extract<MistakeId, "coefficients-as-intercepts" | "intercept-sign-wrong" | "coordinates-swapped">;

type Problem = {
  readonly level: number;
  /** Where the drawn plane cuts the axes; null for an axis that it runs beside. */
  readonly at: readonly [number | null, number | null, number | null];
  readonly order: readonly Maker[];
};

const makers: readonly Maker[] = ["right", "coefficients-as-intercepts", "intercept-sign-wrong", "coordinates-swapped"];
const letters = ["a", "b", "c", "d"] as const;
const axes = ["x", "y", "z"] as const;
type Places = Problem["at"];

const gcd = (p: number, q: number): number => (q === 0 ? Math.abs(p) : gcd(q, p % q));
const lcm = (p: number, q: number): number => Math.abs(p * q) / gcd(p, q);

/** The equation of the plane with these intercepts, in the smallest whole numbers. */
function planeThrough(at: Places): LinearEquation3 {
  const constant = at.reduce<number>((multiple, place) => (place === null ? multiple : lcm(multiple, place)), 1);
  const [a, b, c] = at.map((place) => (place === null ? 0 : constant / place));
  return equation3(a ?? 0, b ?? 0, c ?? 0, constant);
}

/** What a wrong rule makes of the picture. */
function made(maker: Maker, at: Places): LinearEquation3 {
  const [x, y, z] = at;
  switch (maker) {
    case "right":
      return planeThrough(at);
    case "coefficients-as-intercepts": {
      const right = planeThrough(at);
      return equation3(x ?? 0, y ?? 0, z ?? 0, right.d);
    }
    case "intercept-sign-wrong":
      return planeThrough([x === null ? null : -x, y, z === null ? null : -z]);
    case "coordinates-swapped":
      return z === null ? planeThrough([y, x, z]) : planeThrough([z, y, x]);
  }
}

const textOf = (e: LinearEquation3): string => [e.a, e.b, e.c, e.d].map(Q.toText).join();

function isClear(at: Places): boolean {
  const equations = makers.map((maker) => made(maker, at));
  // Two equations are one plane when their intercepts agree.
  const planes = equations.map((e) =>
    planeIntercepts(e)
      .map((value) => (value === null ? "-" : Q.toText(value)))
      .join(),
  );
  return new Set(planes).size === makers.length && new Set(equations.map(textOf)).size === makers.length;
}

function draw(rng: RandomStream, level: number): Places {
  const pick = (): number => rng.choice([-4, -3, -2, -1, 1, 2, 3, 4]);
  const places: (number | null)[] = [pick(), pick(), pick()];
  if (level === 2) places[rng.integer(0, 1)] = null;
  const [x = null, y = null, z = null] = places;
  const at: Places = [x, y, z];
  return isClear(at) ? at : draw(rng, level);
}

function makerOf({ order }: Problem, answer: Answer): Maker {
  const index = letters.findIndex((letter) => answer.type === "choice" && letter === answer.ids[0]);
  return order[index] ?? "intercept-sign-wrong";
}

const letterOf = ({ order }: Problem, maker: Maker): string => letters[order.indexOf(maker)] ?? "a";

function placesInWords(at: Places): Prose {
  const parts = at.flatMap((place, i) => (place === null ? [] : [`$${axes[i]}$-axis at ${numberText(Q.of(place))}`]));
  const beside = at.flatMap((place, i) => (place === null ? [`$${axes[i]}$-axis`] : []));
  return `It cuts the ${parts.join(", the ")}${beside.length === 0 ? "" : ` and runs beside the ${beside.join("")}`}.`;
}

/** An axis on which the chosen equation and the picture disagree, put in. */
function checkOf(problem: Problem, maker: Maker): Prose {
  const chosen = planeIntercepts(made(maker, problem.at));
  const axis = problem.at.findIndex((place, i) => {
    const value: Rational | null = chosen[i] ?? null;
    return place === null ? value !== null : value === null || !Q.equals(value, Q.of(place));
  });
  const name = axes[axis] ?? "x";
  const others = axes.filter((other) => other !== name).map((other) => `$${other} = 0$`);
  return `Put ${others.join(" and ")} into your equation. What is left says where it cuts the $${name}$-axis.\nDoes the drawn plane cut it there?`;
}

/** Which of four equations belongs to a drawn plane; the others are what wrong rules read from the picture. */
export const matchPlaneToPicture = defineKind<Problem>({
  id: "la.match-plane-to-picture",
  version: 1,
  title: "Find the equation of a drawn plane",
  skills: ["la.plane-reading"],
  surface: "picture",
  method: "read-intercepts",
  ...lesson,
  levels: [1, 2],
  generate: (rng, level) => ({ level, at: draw(rng, level), order: rng.shuffle(makers) }),
  isWellPosed: ({ at }) => {
    const back = planeIntercepts(planeThrough(at));
    return (
      isClear(at) && back.every((value, i) => (value === null ? at[i] === null : Q.equals(value, Q.of(at[i] ?? 0))))
    );
  },
  prompt: ({ level, at }) => ({
    text:
      level === 1
        ? "Which equation belongs to this plane? A dot marks where it cuts an axis, and the axes have a tick at every whole number."
        : "One of the axes never meets this plane. Which equation belongs to it? Dots mark where it cuts the others, and the axes have a tick at every whole number.",
    picture: {
      ...planesPicture([planeThrough(at)], `One plane in space. ${spoken(at)}`),
      points: at.flatMap((place, i) => {
        const [x, y, z] = axes.map((_, axis) => (axis === i ? (place ?? 0) : 0));
        return place === null ? [] : [{ object: "line-1" as const, at: [x ?? 0, y ?? 0, z ?? 0] as const }];
      }),
    },
  }),
  form: ({ at, order }) => ({
    type: "choice",
    many: false,
    choices: order.map((maker, i) => ({ id: letters[i] ?? "a", text: planeText(made(maker, at)) })),
  }),
  assess(problem, answer) {
    const maker = makerOf(problem, answer);
    if (maker === "right") return { is: "right", because: placesInWords(problem.at) };
    return { is: "wrong", nudge: checkOf(problem, maker) };
  },
  solve: (problem) => ({
    answer: letterOf(problem, "right"),
    steps: interceptSteps(planeThrough(problem.at)),
    summary: placesInWords(problem.at),
  }),
  hints: ({ at }) => {
    const axis = at.findIndex((place) => place !== null);
    return [
      "Turn the scene and find where the plane cuts each axis. On an axis, two of the unknowns are $0$.",
      `Begin with the $${axes[axis]}$-axis: read off the place, and put it into the equations. Those that fail are out.`,
      "An unknown without intercept is missing from the equation.",
    ];
  },
  mistakes: (["coefficients-as-intercepts", "intercept-sign-wrong", "coordinates-swapped"] as const).map((id) => ({
    id,
    apply: (problem: Problem) => letterOf(problem, id),
    words: (problem: Problem) => ({ ...ownWords[id], check: checkOf(problem, id) }),
  })),
  samples(problem) {
    const right = letterOf(problem, "right");
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, `(${right})`],
      form: [],
      wrong: letters.filter((letter) => letter !== right),
      unreadable: ["", "e", "9", "a, b", "none of them"],
    };
  },
});

const ownWords = {
  "coefficients-as-intercepts": {
    action: "This is what taking the places on the axes for the coefficients gives.",
    why: "The places are the numbers that can be read off, and an equation wants three numbers.",
  },
  "intercept-sign-wrong": {
    action: "This is what counting from the origin in the wrong direction gives.",
    why: "In a drawing of space it is easy to mistake the far end of an axis for the near one.",
  },
  "coordinates-swapped": {
    action: "This is what taking one axis for another gives.",
    why: "After a turn of the scene the axes point elsewhere.",
  },
} as const;

/** The picture in plain words: without it the question can't be answered by ear. */
function spoken(at: Places): string {
  return at
    .map((place, i) =>
      place === null
        ? `It runs beside the ${axes[i]}-axis.`
        : `It cuts the ${axes[i]}-axis ${Math.abs(place)} ${place > 0 ? "ahead of" : "behind"} the origin.`,
    )
    .join(" ");
}
