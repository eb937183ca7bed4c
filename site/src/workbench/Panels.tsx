import { LineMark, Plane, PointMark, SegmentMark, ShapeMark } from "@gradus/figures";
import { equation2 } from "@gradus/math/exact";
import { type PanelsPicture, type PlaneMark, placesOf, windowAround } from "./pictures/scene.ts";

/** Drawings of the plane, side by side where there is room. */
export function Panels({ panels, description }: PanelsPicture) {
  return (
    <div className={`bench-panels has-${panels.length}`}>
      {panels.map(({ title, marks, window }, i) => (
        <figure key={title ?? i}>
          {title === undefined ? null : <figcaption>{title}</figcaption>}
          <Plane
            window={window ?? windowAround(placesOf(marks))}
            label={title === undefined ? description : `${title}. ${description}`}
            still
          >
            {marks.map((mark, k) => (
              <Mark key={`${mark.mark} ${k}`} {...mark} />
            ))}
          </Plane>
        </figure>
      ))}
    </div>
  );
}

function Mark(mark: PlaneMark) {
  switch (mark.mark) {
    case "arrow":
    case "segment": {
      const { object, from = [0, 0], to, label, dashed = false } = mark;
      const isZero = from[0] === to[0] && from[1] === to[1];
      // An arrow without length is a point.
      if (isZero) return mark.mark === "arrow" ? <PointMark object={object} at={to} label={label} /> : null;
      const isArrow = mark.mark === "arrow";
      return <SegmentMark object={object} from={from} to={to} arrow={isArrow} dashed={dashed} label={label} />;
    }
    case "point":
      return <PointMark object={mark.object} at={mark.at} ring={mark.ring} label={mark.label} />;
    case "line": {
      const { object, through, along, dashed = false, label } = mark;
      const [a, b] = [along[1], -along[0]];
      const equation = equation2(a, b, a * through[0] + b * through[1]);
      return <LineMark object={object} equation={equation} pattern={dashed ? "dashed" : "solid"} label={label} />;
    }
    case "shape":
      return <ShapeMark object={mark.object} paths={mark.paths} look={mark.look} />;
  }
}
