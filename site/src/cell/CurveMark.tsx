import { usePlane } from "@gradus/figures";
import type { PlotCurve } from "@gradus/sandbox";

type CurveMarkProps = { readonly object: string; readonly curve: PlotCurve };

/** A curve through points, broken where a coordinate is missing. */
export function CurveMark({ object, curve }: CurveMarkProps) {
  const { scale } = usePlane();
  let isDown = false;
  const parts = curve.points.map(({ x, y }) => {
    if (x === null || y === null) {
      isDown = false;
      return "";
    }
    const [left, top] = scale.toPixels([x, y]);
    const move = isDown ? "L" : "M";
    isDown = true;
    return `${move}${left.toFixed(2)} ${top.toFixed(2)}`;
  });
  return (
    <g className={`line-mark object object-${object}`} data-obj={object}>
      <path className="line-stroke is-solid" d={parts.join("")} />
    </g>
  );
}
