import { type MathNode, textNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import type { CommonPoints } from "./common-points.tsx";
import { SpaceBox, type SpaceVector } from "./space-box.tsx";
import { type SpacePlane, SpacePlanes } from "./space-planes.tsx";
import { SpaceSketch, type SpaceStroke } from "./space-sketch.tsx";
import { FIRST_VIEW } from "./space-view.ts";
import { cube, type SpaceWindow } from "./space-window.ts";
import type { Vector3 } from "./vector3.ts";

/**
 * A picture of space as data: what a practice problem shows. It has the shape of practice's own type, which this package
 * does not know.
 */
export type SpacePictureData = {
  readonly type: "space";
  /** The cube from −reach to reach is shown. */
  readonly reach: number;
  readonly planes: readonly { readonly object: string; readonly normal: Vector3; readonly constant: number }[];
  /** Places marked by a dot. */
  readonly points?: readonly { readonly object: string; readonly at: Vector3 }[];
  /** Three vectors, drawn as arrows with the box that they span. */
  readonly vectors?: readonly { readonly object: string; readonly entries: Vector3 }[];
  /** Arrows, straight pieces and named dots among the planes. With this, `points` and `vectors` are not drawn. */
  readonly sketch?: {
    readonly arrows: readonly SpaceVector[];
    readonly strokes: readonly SpaceStroke[];
    readonly dots: readonly { readonly object: string; readonly at: Vector3; readonly label?: MathNode }[];
    /** The part of space to show instead of the cube. */
    readonly window?: SpaceWindow;
  };
  readonly view?: { readonly turn: number; readonly tilt: number };
  readonly description: string;
};

/** Props of {@link PictureSpace}. */
export type PictureSpaceProps = { readonly picture: SpacePictureData; readonly size?: "small" | "full" };

/** Nothing is marked: what the planes share is what the problem asks. */
const unmarked: CommonPoints = { kind: "nothing" };

const numberOf = (object: string): string => object.replace(/^\D*/, "");

/**
 * A practice problem's picture of planes or of a box: described in words; in full size it can be turned, in small size
 * it stands among others to choose from.
 */
export function PictureSpace({ picture, size = "full" }: PictureSpaceProps): ReactElement {
  const { reach, planes, vectors = [], description } = picture;
  const view = { ...FIRST_VIEW, ...picture.view };
  const isSmall = size === "small";
  const shared = { window: cube(reach), label: description, view, still: isSmall, ...(isSmall ? { height: 240 } : {}) };
  const [u, v, w] = vectors.map(({ object, entries }): SpaceVector => {
    return { object, entries, label: textNode(`row ${numberOf(object)}`) };
  });
  return (
    <div className={isSmall ? "picture-plane is-small" : "picture-plane"}>
      {picture.sketch !== undefined ? (
        <SpaceSketch planes={planes} {...picture.sketch} {...shared} window={picture.sketch.window ?? shared.window} />
      ) : u !== undefined && v !== undefined && w !== undefined ? (
        <SpaceBox vectors={[u, v, w]} {...shared} />
      ) : (
        <SpacePlanes
          planes={planes.map((plane): SpacePlane => {
            return { ...plane, name: `Plane ${numberOf(plane.object)}`, label: textNode(numberOf(plane.object)) };
          })}
          common={unmarked}
          dots={picture.points ?? []}
          {...shared}
        />
      )}
    </div>
  );
}
