import type { MathNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { useMarkEntry, usePlane } from "../plane/plane-context.ts";
import type { Place, Size } from "../plane/plane-window.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { silent } from "./silent.ts";

/** Props of {@link EdgeMark}. */
export type EdgeMarkProps = {
  /** Unique on its plane. */
  readonly id: string;
  readonly object: string;
  /** The place out of sight that the arrow points to. */
  readonly toward: Place;
  readonly label?: MathNode;
};

const INSET = 16;

/**
 * Where the way from the middle of a drawing to a point outside it meets the edge, `inset` pixels early, and its
 * direction in degrees (0 points right, 90 down).
 *
 * @example edgePlace({ width: 200, height: 100 }, [1000, 50], 10) // => { at: [190, 50], angle: 0 }
 */
export function edgePlace({ width, height }: Size, target: Place, inset: number): { at: Place; angle: number } {
  const [dx, dy] = [target[0] - width / 2, target[1] - height / 2];
  const reach = Math.min((width / 2 - inset) / Math.abs(dx), (height / 2 - inset) / Math.abs(dy));
  return { at: [width / 2 + dx * reach, height / 2 + dy * reach], angle: (Math.atan2(dy, dx) * 180) / Math.PI };
}

/** An arrow at the edge of the plane that points to something out of sight. */
export function EdgeMark({ id, object, toward, label }: EdgeMarkProps): ReactElement {
  const { scale } = usePlane();
  const isRaised = useRaised(object);
  const { at, angle } = edgePlace(scale, scale.toPixels(toward), INSET);
  useMarkEntry(id, { object, label, rank: 0, shape: { kind: "disc", at: scale.toPlane(at), radius: 12 } });
  return (
    <g
      className={`edge-mark ${objectClass(object)}${isRaised ? " is-raised" : ""}`}
      data-obj={object}
      transform={`translate(${at[0].toFixed(2)} ${at[1].toFixed(2)}) rotate(${angle.toFixed(2)})`}
      {...silent}
    >
      <path className="edge-arrow" d="M-11 0H8M1 -6L8 0L1 6" />
    </g>
  );
}
