import { PointMark } from "@gradus/figures";
import { symbolNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { placeOf } from "./slope-triangle.ts";
import { targets } from "./targets.ts";

/** The two points that the line is to be led through. */
export function TargetMarks(): ReactElement {
  return (
    <>
      {targets.map(({ name, at }) => (
        <PointMark key={name} object="target" at={placeOf(at)} label={symbolNode(name)} ring />
      ))}
    </>
  );
}
