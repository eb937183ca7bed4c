import { LineMark, Plane, PointMark, Swatch } from "@gradus/figures";
import { textNode, toText } from "@gradus/math/explain";
import type { PlotOutput, PlotPoint, PlotWindow } from "@gradus/sandbox";
import { CurveMark } from "./CurveMark.tsx";
import { drawnLines, LINE_OBJECTS } from "./plot-lines.ts";

/** Pixels that a picture is high where there is room. */
const HEIGHT = 360;

/** As wide as makes the units square at that height, within what a column has. */
function widthOf({ x, y }: PlotWindow): number {
  return Math.round(Math.min(544, Math.max(320, (HEIGHT * (x[1] - x[0])) / (y[1] - y[0]))));
}

/** A picture of the plane: lines told apart by colour, pattern and name; below it, what can't be written inside. */
export function PlotView({ output }: { readonly output: PlotOutput }) {
  const { points, curves, labels } = output;
  const lines = drawnLines(output.lines);
  const curveObject = (index: number) => LINE_OBJECTS[(lines.length + index) % LINE_OBJECTS.length] ?? "line-1";
  const areMany = lines.length > LINE_OBJECTS.length;
  const isRenamed = labels.x !== "x" || labels.y !== "y";
  return (
    <figure className="output-plot-figure" style={{ maxWidth: `${widthOf(output.window)}px` }}>
      <Plane window={output.window} label={output.description} still>
        {lines.map(({ object, equation, pattern, label }, i) => (
          <LineMark
            key={`${object}:${i}:${pattern}`}
            object={object}
            equation={equation}
            pattern={pattern}
            label={areMany ? undefined : label}
          />
        ))}
        {curves.map((curve, i) => (
          <CurveMark key={`${i}:${curve.label}`} object={curveObject(i)} curve={curve} />
        ))}
        {points.map((point, i) => (
          <PointMark
            key={`${i}:${point.x},${point.y}`}
            object="solution"
            at={[point.x, point.y]}
            ring={point.ring}
            label={pointLabel(point)}
          />
        ))}
      </Plane>
      <figcaption>
        {isRenamed && (
          <p>
            <i>x</i>: {labels.x} · <i>y</i>: {labels.y}
          </p>
        )}
        {lines.map(
          ({ object, pattern, label, note }, i) =>
            (areMany || note !== null) && (
              <p key={`${object}:${i}`} className={`plot-entry object object-${object}`}>
                {note === null && <Swatch shape={pattern} />} {toText(label)}{" "}
                {note !== null && <span className="plot-note">{note}</span>}
              </p>
            ),
        )}
        {curves.map(
          (curve, i) =>
            curve.label !== undefined && (
              <p key={`${i}:${curve.label}`} className={`plot-entry object object-${curveObject(i)}`}>
                <Swatch shape="solid" /> <span className="plot-note">{curve.label}</span>
              </p>
            ),
        )}
      </figcaption>
    </figure>
  );
}

/** A ringed point is what the picture is about: without a name it shows where it is. */
function pointLabel({ x, y, label, ring }: PlotPoint) {
  if (label !== undefined) return textNode(label);
  const short = (value: number) => String(Number(value.toPrecision(4))).replace("-", "−");
  return ring ? textNode(`(${short(x)}, ${short(y)})`) : undefined;
}
