import type { MathNode } from "@gradus/math/explain";
import { type ReactElement, useLayoutEffect, useState } from "react";
import { silent } from "../marks/silent.ts";
import { layoutMath } from "../notation/layout-math.ts";
import { MathText } from "../notation/math-text.tsx";
import { axisNumbers, axisPlaces } from "./axis-numbers.ts";
import { clipLine, type Segment } from "./clip-line.ts";
import { edgePlace } from "./edge-place.ts";
import {
  type Box,
  boxAround,
  type LabelAnchor,
  type LabelRequest,
  overlaps,
  passesThrough,
  placeLabels,
} from "./label-placement.ts";
import type { MarkEntry } from "./label-registry.ts";
import { usePlane } from "./plane-context.ts";
import type { PlaneScale } from "./plane-scale.ts";
import type { Place } from "./plane-window.ts";

const CLEARANCE = 5;

function segmentOf({ shape }: MarkEntry, scale: PlaneScale): Segment | null {
  if (shape.kind === "segment") return [scale.toPixels(shape.from), scale.toPixels(shape.to)];
  if (shape.kind !== "line") return null;
  const seen = clipLine(shape.line, scale.window);
  return seen === null ? null : [scale.toPixels(seen[0]), scale.toPixels(seen[1])];
}

type Disc = Extract<MarkEntry["shape"], { radius: number }>;

const isDisc = (shape: MarkEntry["shape"]): shape is Disc => "radius" in shape;

const discPlace = (shape: Disc, scale: PlaneScale): Place =>
  shape.kind === "disc" ? scale.toPixels(shape.at) : edgePlace(scale, scale.toPixels(shape.toward)).at;

function anchorOf(entry: MarkEntry, scale: PlaneScale): LabelAnchor | null {
  const { shape } = entry;
  if (isDisc(shape)) {
    return { kind: "point", at: discPlace(shape, scale), clearance: shape.radius + CLEARANCE };
  }
  const segment = segmentOf(entry, scale);
  if (segment === null) return null;
  const [from, to] = segment;
  if (from[0] === to[0] && from[1] === to[1]) return null;
  if (shape.kind === "segment") {
    return { kind: "line", segment, near: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] };
  }
  const quarter: Place = [from[0] + (to[0] - from[0]) / 4, from[1] + (to[1] - from[1]) / 4];
  return { kind: "line", segment, near: shape.near === undefined ? quarter : scale.toPixels(shape.near) };
}

const discBox = ([x, y]: Place, radius: number): Box => boxAround([x, y], { width: 2 * radius, height: 2 * radius });

type Label = { readonly id: string; readonly node: MathNode; readonly object: string | undefined };

/** The names of the axes stand at their far ends, for as long as the ends are in sight. */
function axisNames(scale: PlaneScale): readonly (Label & { readonly box: Box })[] {
  const [x, y] = axisPlaces(scale);
  const name = (letter: string, at: Place) => ({
    id: `axis-${letter}`,
    node: { type: "symbol", name: letter } as const,
    object: undefined,
    box: boxAround(at, { width: 11, height: 15 }),
  });
  const right = y > 16 && y < scale.height - 2 ? [name("x", [scale.width - 11, y - 11])] : [];
  const top = x > 2 && x < scale.width - 16 ? [name("y", [x + 12, 11])] : [];
  return [...right, ...top];
}

/** All labels of a plane, each beside its object and none over another; rendered after the marks it names. */
export function LabelLayer(): ReactElement {
  const { scale, registry } = usePlane();
  const size = scale.width < 480 ? 16 : 18;
  const [, redraw] = useState(0);
  useLayoutEffect(() => registry.onRemove(() => redraw((count) => count + 1)), [registry]);
  const entries = [...registry.entries()].sort(([, p], [, q]) => (p.rank ?? 1) - (q.rank ?? 1));
  const discs = entries.flatMap(([, { shape }]) =>
    isDisc(shape) ? discBox(discPlace(shape, scale), shape.radius) : [],
  );
  const segments = entries.map(([, entry]) => segmentOf(entry, scale)).filter((segment) => segment !== null);
  const numbers = axisNumbers(scale, discs);
  const [axisX, axisY] = axisPlaces(scale);
  const names = axisNames(scale).filter(
    ({ box }) =>
      ![...discs, ...numbers.map((number) => number.box)].some((other) => overlaps(other, box)) &&
      !segments.some((segment) => passesThrough(segment, box)),
  );

  const labels = entries.flatMap(([id, entry]): readonly (Label & { request: LabelRequest })[] => {
    const anchor = anchorOf(entry, scale);
    if (entry.label === undefined || anchor === null) return [];
    const { width, ascent, descent } = layoutMath(entry.label);
    const request = { id, anchor, width: width * size, height: (ascent + descent) * size };
    return [{ id, node: entry.label, object: entry.object, request }];
  });
  const places = placeLabels(
    labels.map(({ request }) => request),
    {
      frame: { left: 4, top: 4, right: scale.width - 4, bottom: scale.height - 4 },
      boxes: [...numbers.map(({ box }) => box), ...names.map(({ box }) => box), ...discs],
      // A label on an axis could be taken for a number of it.
      segments: [
        ...segments,
        [
          [0, axisY],
          [scale.width, axisY],
        ],
        [
          [axisX, 0],
          [axisX, scale.height],
        ],
      ],
    },
  );
  return (
    <g className="plane-labels" {...silent}>
      {numbers.map(({ key, text, at: [x, y], anchor }) => (
        <text key={key} className="plane-tick" x={Number(x.toFixed(2))} y={Number(y.toFixed(2))} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {names.map(({ id, node, box }) => (
        <g key={id} className="plane-name">
          <MathText node={node} x={box.left + 1} y={box.bottom - 3} size={size - 2} />
        </g>
      ))}
      {labels.map(({ id, node, object }) => {
        const box = places.get(id);
        if (box === undefined) return null;
        const baseline = box.top + layoutMath(node).ascent * size;
        const named = object === undefined ? {} : { object };
        return (
          <g key={id}>
            <rect
              className="plane-label-ground"
              x={Number((box.left - 3).toFixed(2))}
              y={Number((box.top - 1).toFixed(2))}
              width={Number((box.right - box.left + 6).toFixed(2))}
              height={Number((box.bottom - box.top + 2).toFixed(2))}
              rx={4}
            />
            <MathText node={node} x={box.left} y={baseline} size={size} {...named} />
          </g>
        );
      })}
    </g>
  );
}
