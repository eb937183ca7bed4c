import { equationKind, type LinearEquation2, sameLine } from "@gradus/math/exact";
import { equationNode, textNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { LineMark, type LinePattern } from "../marks/line-mark.tsx";
import { PointMark } from "../marks/point-mark.tsx";
import type { PictureData } from "./picture.ts";

/** A line drawn over the same line needs a pattern of its own, or the one below could not be seen. */
function patternOf(equation: LinearEquation2, below: readonly LinearEquation2[]): LinePattern {
  const hidden = below.filter((other) => equationKind(other) === "line" && sameLine(other, equation)).length;
  return (["solid", "dashed", "dotted"] as const)[Math.min(2, hidden)] ?? "solid";
}

/** The lines and points of a picture. */
export function PictureMarks({ picture }: { readonly picture: PictureData }): ReactElement {
  const equations = picture.lines.map(({ equation }) => equation);
  return (
    <>
      {picture.lines.map(({ object, equation, label }, index) => (
        <LineMark
          key={object}
          object={object}
          equation={equation}
          pattern={patternOf(equation, equations.slice(0, index))}
          label={label ? equationNode(equation) : undefined}
        />
      ))}
      {picture.points.map(({ object, at, label }) => (
        <PointMark
          key={`${object} ${at.join(" ")}`}
          object={object}
          at={at}
          ring={object === "solution"}
          label={label === undefined ? undefined : textNode(label.replaceAll("-", "−"))}
        />
      ))}
    </>
  );
}
