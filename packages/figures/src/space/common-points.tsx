import type { ReactElement } from "react";
import { silent } from "../marks/silent.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import type { PlaneNumbers } from "./plane-numbers.ts";
import { useSpace } from "./space-context.ts";
import { isInSpace, lineInWindow, planeInWindow } from "./space-window.ts";
import type { Vector3 } from "./vector3.ts";

/** The points that all planes of a scene share. */
export type CommonPoints =
  | { readonly kind: "nothing" }
  | { readonly kind: "point"; readonly at: Vector3 }
  | { readonly kind: "line"; readonly from: Vector3; readonly direction: Vector3 }
  | ({ readonly kind: "plane" } & PlaneNumbers)
  | { readonly kind: "everything" };

/** The object that common points of planes belong to. */
export const MEETING = "meeting";

/** Guides from the floor and the axes to a point, so that its three coordinates can be followed. */
export function guidesTo([x, y, z]: Vector3): readonly (readonly [Vector3, Vector3])[] {
  const [onAxis, onFloor]: readonly [Vector3, Vector3] = [
    [x, 0, 0],
    [x, y, 0],
  ];
  return [
    [onAxis, onFloor],
    [[0, y, 0], onFloor],
    [onFloor, [x, y, z]],
  ];
}

const short = (value: number): string => String(Number(value.toFixed(2)) + 0);

/**
 * Common points, drawn on top of the planes: a ringed dot, a heavy line, or the heavy rim of a whole plane. Nothing in
 * front of them is lost by that, because whatever covers a common point also contains it.
 */
export function CommonPointsMark({ common }: { readonly common: CommonPoints }): ReactElement | null {
  const { projection, window } = useSpace();
  const isRaised = useRaised(MEETING);
  const className = `space-common ${objectClass(MEETING)}${isRaised ? " is-raised" : ""}`;
  const place = (point: Vector3): string => projection.toPixels(point).map(short).join(" ");
  if (common.kind === "point") {
    if (!isInSpace(window, common.at)) return null;
    return (
      <g className={className} data-obj={MEETING} transform={`translate(${place(common.at)})`} {...silent}>
        <circle className="space-common-ground" r={10} />
        <circle className="point-ring" r={10} />
        <circle className="point-dot" r={4.5} />
      </g>
    );
  }
  if (common.kind === "line") {
    const seen = lineInWindow(common.from, common.direction, window);
    if (seen === null) return null;
    const [from, to] = seen.map(place);
    // Seen end on, the line is a point; the round caps then draw it as one.
    return (
      <g className={className} data-obj={MEETING} {...silent}>
        <path className="space-common-halo" d={`M${from}L${to}`} />
        <path className="space-common-line" d={`M${from}L${to}`} />
      </g>
    );
  }
  if (common.kind === "plane") {
    const polygon = planeInWindow(common, window);
    if (polygon.length === 0) return null;
    return (
      <g className={className} data-obj={MEETING} {...silent}>
        <path className="space-common-rim" d={`M${polygon.map(place).join("L")}Z`} />
      </g>
    );
  }
  return null;
}
