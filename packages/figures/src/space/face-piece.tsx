import type { ReactElement } from "react";
import { silent } from "../marks/silent.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { hatching } from "./hatching.ts";
import { isOnRim, type Stretch } from "./polygon.ts";
import type { FaceLook } from "./scene.ts";
import { useSpace } from "./space-context.ts";
import { cross3, difference, dot3, unit3, type Vector3 } from "./vector3.ts";

/** Props of {@link FacePiece}. */
export type FacePieceProps = { readonly corners: readonly Vector3[]; readonly of: FaceLook; readonly spacing: number };

const short = (value: number): string => String(Number(value.toFixed(2)) + 0);

/** One piece of a face: its fill, its hatch, its rim, and the lines in which other planes cut it. */
export function FacePiece({ corners, of: { object, hatch, whole }, spacing }: FacePieceProps): ReactElement | null {
  const { projection } = useSpace();
  const isRaised = useRaised(object);
  const [p, q, r] = whole;
  if (p === undefined || q === undefined || r === undefined) return null;
  const normal = unit3(cross3(difference(q, p), difference(r, p)));
  const place = (point: Vector3): string => projection.toPixels(point).map(short).join(" ");
  const path = (stretches: readonly Stretch[]): string =>
    stretches.map(([from, to]) => `M${place(from)}L${place(to)}`).join("");
  const edges = corners.map((corner, index): Stretch => [corner, corners[(index + 1) % corners.length] ?? corner]);
  const rim = path(edges.filter((edge) => isOnRim(edge, whole)));
  const cuts = path(edges.filter((edge) => !isOnRim(edge, whole)));
  const strokes = path(hatching(hatch, normal, corners, spacing));
  // A face seen from the side looks denser than one seen from the front, as a pane of tinted glass does.
  const facing = Math.abs(dot3(normal, projection.towardsEye));
  return (
    <g className={`space-face ${objectClass(object)}${isRaised ? " is-raised" : ""}`} data-obj={object} {...silent}>
      <path className="space-fill" d={`M${corners.map(place).join("L")}Z`} fillOpacity={short(0.27 - 0.12 * facing)} />
      {strokes === "" ? null : <path className={`space-hatch is-${hatch}`} d={strokes} />}
      {rim === "" ? null : <path className="space-rim" d={rim} />}
      {cuts === "" ? null : <path className="space-cut" d={cuts} />}
    </g>
  );
}
