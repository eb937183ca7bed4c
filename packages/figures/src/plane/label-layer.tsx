import type { ReactElement } from "react";
import { layoutMath } from "../notation/layout-math.ts";
import { MathText } from "../notation/math-text.tsx";
import { tickBoxes } from "./axes.tsx";
import { clipLine, type Segment } from "./clip-line.ts";
import { type Box, type LabelRequest, placeLabels } from "./label-placement.ts";
import type { MarkEntry } from "./label-registry.ts";
import { usePlane } from "./plane-context.ts";
import type { PlaneScale } from "./plane-scale.ts";
import type { Place } from "./plane-window.ts";

const CLEARANCE = 5;

function segmentOf(entry: MarkEntry, scale: PlaneScale): Segment | null {
  if (entry.shape.kind !== "line") return null;
  const seen = clipLine(entry.shape.line, scale.window);
  return seen === null ? null : [scale.toPixels(seen[0]), scale.toPixels(seen[1])];
}

function request(id: string, entry: MarkEntry, scale: PlaneScale, size: number): LabelRequest | null {
  if (entry.label === undefined) return null;
  const { width, ascent, descent } = layoutMath(entry.label);
  const room = { id, width: width * size, height: (ascent + descent) * size };
  if (entry.shape.kind === "disc") {
    const at = scale.toPixels(entry.shape.at);
    return { ...room, anchor: { kind: "point", at, clearance: entry.shape.radius + CLEARANCE } };
  }
  const segment = segmentOf(entry, scale);
  if (segment === null) return null;
  const third = (k: 0 | 1): number => segment[0][k] + (segment[1][k] - segment[0][k]) * 0.25;
  const near: Place = entry.shape.near === undefined ? [third(0), third(1)] : scale.toPixels(entry.shape.near);
  return { ...room, anchor: { kind: "line", segment, near } };
}

const discBox = ([x, y]: Place, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** All labels of a plane, each beside its object and none over another; rendered after the marks it names. */
export function LabelLayer(): ReactElement {
  const { scale, registry } = usePlane();
  const size = scale.width < 480 ? 16 : 18;
  const entries = [...registry].sort(([, p], [, q]) => (p.rank ?? 1) - (q.rank ?? 1));
  const placed = placeLabels(
    entries.flatMap(([id, entry]) => request(id, entry, scale, size) ?? []),
    {
      frame: { left: 4, top: 4, right: scale.width - 4, bottom: scale.height - 4 },
      boxes: [
        ...tickBoxes(scale),
        ...entries.flatMap(([, { shape }]) =>
          shape.kind === "disc" ? discBox(scale.toPixels(shape.at), shape.radius) : [],
        ),
      ],
      segments: entries.flatMap(([, entry]) => {
        const segment = segmentOf(entry, scale);
        return segment === null ? [] : [segment];
      }),
    },
  );
  return (
    <g className="plane-labels">
      {entries.map(([id, { label, object }]) => {
        const box = placed.get(id);
        if (label === undefined || box === undefined) return null;
        const { ascent } = layoutMath(label);
        return (
          <MathText
            key={id}
            node={label}
            x={box.left}
            y={box.top + ascent * size}
            size={size}
            {...(object === undefined ? {} : { object })}
          />
        );
      })}
    </g>
  );
}
