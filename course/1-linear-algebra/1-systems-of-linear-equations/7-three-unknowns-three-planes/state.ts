import { defineLessonState } from "@gradus/figures/state";
import type { PlanesHow } from "@gradus/math/exact";
import { equation3Node, type MathNode, objectNode, pointNode, solutionNode } from "@gradus/math/explain";
import { describePlanes, howOf, outcomeOf, outcomeOfPlanes } from "./arrangement.ts";
import { type Coefficients, type Key, keys, keysOf, PLANES, planesOf } from "./coefficients.ts";
import { trays } from "./presets.ts";

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the twelve numbers. */
export type Derived = {
  readonly equation1: MathNode;
  readonly equation2: MathNode;
  readonly equation3: MathNode;
  /** The three equations below one another. */
  readonly system: MathNode;
  /** The common point, the family of common points, or "no solution". */
  readonly solution: MathNode;
  /** "One solution. The three planes meet in the point (2, 1, 3)." */
  readonly outcome: string;
  readonly how: PlanesHow;
  /** The lines of the code cell that hold the system; what belongs to a plane of the figure wears its colour. */
  readonly input: readonly CodePart[];
  /** The scene in words. */
  readonly description: string;
};

const places = { a: "coefficient of x", b: "coefficient of y", c: "coefficient of z", d: "right-hand side" } as const;
const names = ["x", "y", "z"] as const;

function valueSpec(key: Key) {
  const [letter, plane] = [key.charAt(0), key.charAt(1)];
  const reach = letter === "d" ? 12 : 5;
  const label = `Plane ${plane}, ${Object.entries(places).find(([name]) => name === letter)?.[1]}`;
  return { initial: trays[key], min: -reach, max: reach, step: 1, label };
}

const equation = (plane: 1 | 2 | 3) => (values: Coefficients) =>
  equation3Node(planesOf(values)[plane - 1] ?? planesOf(values)[0], names, `line-${plane}`);

/** The lesson's one state: three planes, at first the three trays x + y = 3, y + z = 4, x + z = 5. */
export const state = defineLessonState<Key, Derived>({
  values: Object.fromEntries(keys.map((key) => [key, valueSpec(key)])) as Record<Key, ReturnType<typeof valueSpec>>,
  derived: {
    equation1: equation(1),
    equation2: equation(2),
    equation3: equation(3),
    system: (v) => ({ type: "system", lines: PLANES.map((plane) => equation(plane)(v)) }),
    solution: (v) => {
      const { solution } = outcomeOfPlanes(v);
      if (solution.kind === "unique") return pointNode(solution.point, "meeting");
      return objectNode(solutionNode(solution, [...names]), solution.kind === "none" ? undefined : "meeting");
    },
    outcome: (v) => {
      const { count, reason } = outcomeOf(v);
      return `${count} ${reason}`;
    },
    how: howOf,
    input: (v) => [
      { text: "const A = matrix([\n" },
      ...PLANES.flatMap((plane): readonly CodePart[] => {
        const [a, b, c] = keysOf[plane];
        return [{ text: "  " }, { text: `[${v[a]}, ${v[b]}, ${v[c]}]`, object: `line-${plane}` }, { text: ",\n" }];
      }),
      { text: "]);\nconst b = vector([" },
      { text: String(v.d1), object: "line-1" },
      { text: ", " },
      { text: String(v.d2), object: "line-2" },
      { text: ", " },
      { text: String(v.d3), object: "line-3" },
      { text: "]);" },
    ],
    description: describePlanes,
  },
  url: keys,
});
