import { SegmentMark } from "@gradus/figures";
import type { ReactElement } from "react";
import { legs, placeOf, type SlopeTriangle } from "./slope-triangle.ts";

/** The run and the rise of a line, walked from left to right. */
export function SlopeTriangleMark({ triangle }: { readonly triangle: SlopeTriangle }): ReactElement {
  const stops = [triangle.from, triangle.corner, triangle.to].map(placeOf);
  return (
    <>
      {legs(triangle).map(({ object, label }, index) => {
        const [from, to] = [stops[index], stops[index + 1]];
        return from === undefined || to === undefined ? null : (
          <SegmentMark key={object} object={object} from={from} to={to} label={label} arrow />
        );
      })}
    </>
  );
}
