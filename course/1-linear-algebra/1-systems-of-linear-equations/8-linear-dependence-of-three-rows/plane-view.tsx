import { type CommonPoints, cube, type SpacePlane, SpacePlanes, type SpaceView, viewAlong } from "@gradus/figures";
import { crossingDirection, type LinearEquation3, Q } from "@gradus/math/exact";
import { type MathNode, objectNode, rowName, rowNode, textNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { drawnPlane, drawnVector } from "../../../figures/drawn-plane.ts";
import { cutOf, noPlaneText, planeOfMix, planesOf, sharedDirection } from "./outcome.ts";
import type { Numbers } from "./rows.ts";
import { rowObjects } from "./state.ts";

/** The part of space that is drawn. */
const WINDOW = cube(5);

/** From here the planes of the rows given at first stand open like the pages of a book. */
const FANNED: SpaceView = { turn: 76, tilt: 44, zoom: 1 };

const isPlane = ({ a, b, c }: LinearEquation3): boolean => ![a, b, c].every(Q.isZero);

/** The plane of a row, by the name of the row. */
export function planeOfRow(equation: LinearEquation3, row: 0 | 1 | 2): SpacePlane {
  const object = rowObjects[row];
  return { object, name: `Plane ${row + 1}`, label: rowName(row, rowObjects), hatch: row, ...drawnPlane(equation) };
}

/** Planes through the origin are one plane when they cross nowhere. */
const areSame = (one: LinearEquation3, other: LinearEquation3): boolean =>
  crossingDirection(one, other).every(Q.isZero);

type Drawn = { readonly equation: LinearEquation3; readonly plane: SpacePlane };

/** Planes that are one plane carry their names side by side, on the first of them: apart they would stand in a heap. */
function namedOnce(drawn: readonly Drawn[]): readonly SpacePlane[] {
  return drawn.map(({ equation, plane }, i) => {
    const { label, ...unnamed } = plane;
    if (drawn.slice(0, i).some((earlier) => areSame(earlier.equation, equation))) return unnamed;
    const names = drawn
      .slice(i)
      .flatMap((each): readonly MathNode[] =>
        each.plane.label !== undefined && areSame(each.equation, equation) ? [each.plane.label] : [],
      );
    const joined = rowNode(names.flatMap((name, j) => (j === 0 ? [name] : [textNode(", "), name])));
    return label === undefined ? plane : { ...plane, label: joined };
  });
}

/** What the planes of the three rows share, as far as it is marked: a line. The origin needs no mark of its own. */
function sharedBy(numbers: Numbers): CommonPoints {
  const direction = sharedDirection(numbers);
  return direction === null
    ? { kind: "nothing" }
    : { kind: "line", from: [0, 0, 0], direction: drawnVector(direction) };
}

/** Props of {@link PlaneView}. */
export type PlaneViewProps = {
  readonly numbers: Numbers;
  readonly describedBy: string;
  /** Before the prediction nothing is drawn that would answer it. */
  readonly locked: boolean;
  readonly onTurn: () => void;
};

/** The planes of the three rows, each with the constant 0, and the plane of the mix, which turns about the cut of 1 and 2. */
export function PlaneView({ numbers, describedBy, locked, onTurn }: PlaneViewProps): ReactElement {
  const rows = ([0, 1, 2] as const).flatMap((row): readonly Drawn[] => {
    const equation = planesOf(numbers)[row];
    return equation === undefined || !isPlane(equation) || (locked && row === 2)
      ? []
      : [{ equation, plane: planeOfRow(equation, row) }];
  });
  const mix = planeOfMix(numbers);
  const cut = cutOf(numbers);
  const note = noPlaneText(numbers, locked);
  const mixed: readonly Drawn[] =
    mix === null || locked
      ? []
      : [
          {
            equation: mix,
            plane: {
              object: "parameter",
              name: "Plane of the mix",
              label: objectNode(textNode("mix"), "parameter"),
              hatch: "none",
              ...drawnPlane(mix),
            },
          },
        ];
  return (
    <SpacePlanes
      window={WINDOW}
      planes={namedOnce([...rows, ...mixed])}
      common={locked ? { kind: "nothing" } : sharedBy(numbers)}
      label="The rows as planes through the origin"
      describedBy={describedBy}
      locked={locked}
      view={FANNED}
      height={400}
      named={[{ name: "Look along the cut", view: cut === null ? null : (now) => viewAlong(drawnVector(cut), now) }]}
      onTurn={onTurn}
      note={note === null ? undefined : { text: note, object: "parameter" }}
    />
  );
}
