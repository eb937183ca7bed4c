import type { MathNode } from "@gradus/math/explain";
import { type ReactElement, useMemo, useRef } from "react";
import { type CommonPoints, CommonPointsMark, guidesTo, MEETING } from "./common-points.tsx";
import type { Hatch } from "./hatching.ts";
import { PlaneHandle, slidAlong } from "./plane-handle.tsx";
import type { PlaneNumbers } from "./plane-numbers.ts";
import type { Scene } from "./scene.ts";
import { Space, type SpaceNote } from "./space.tsx";
import { gripOn, nameOn } from "./space-anchor.ts";
import { SpaceDot, type SpaceDotProps } from "./space-dot.tsx";
import type { SpaceLabel } from "./space-labels.ts";
import type { SpaceView } from "./space-view.ts";
import { isInSpace, lineInWindow, planeInWindow, type SpaceWindow } from "./space-window.ts";
import { between, type Vector3 } from "./vector3.ts";
import type { NamedView } from "./view-controls.tsx";

/** A plane of a scene, in its object's colour. */
export type SpacePlane = PlaneNumbers & {
  readonly object: string;
  /** "Plane 2", as a screen reader says it. */
  readonly name: string;
  readonly label?: MathNode;
  /** Which of the three hatches it wears, counted from 0; by default its place in the list. A fourth plane may wear none. */
  readonly hatch?: number | "none";
};

/** Sliding planes by their handles. */
export type PlaneSliding = {
  readonly min: number;
  readonly max: number;
  readonly locked: boolean;
  readonly onMove: (plane: number, constant: number) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

/** Props of {@link SpacePlanes}. */
export type SpacePlanesProps = {
  readonly window: SpaceWindow;
  readonly planes: readonly SpacePlane[];
  readonly common: CommonPoints;
  /** Beside the common points, where they are a point. */
  readonly commonLabel?: MathNode | undefined;
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly view?: SpaceView;
  readonly named?: readonly NamedView[];
  readonly still?: boolean;
  readonly locked?: boolean;
  readonly height?: number;
  /** Places to mark, such as where a plane cuts an axis. */
  readonly dots?: readonly SpaceDotProps[];
  /** Gives every plane a handle that changes its constant. */
  readonly sliding?: PlaneSliding;
  readonly onTurn?: (view: SpaceView) => void;
  /** One short line at the foot of the drawing. */
  readonly note?: SpaceNote | undefined;
};

/** Pixels between a plane's name and its corner; a common plane has a strong rim around it. */
const OFF_THE_EDGE = 4;
const OFF_THE_RIM = 12;

const hatches: readonly Hatch[] = ["level", "slope", "dots"];

/** Planes in space: translucent, each with a hatch of its own, cut where they meet, their common points marked. */
export function SpacePlanes(props: SpacePlanesProps): ReactElement {
  const { window, planes, common, commonLabel, sliding, still = false, locked = false } = props;
  const grips = useRef<ReadonlyMap<number, { readonly of: string; readonly at: Vector3 }>>(new Map());
  const key = JSON.stringify([
    planes.map(({ normal, constant, object, hatch }) => [normal, constant, object, hatch]),
    common,
    window,
  ]);
  const drawn = useMemo(() => {
    const polygons = planes.map((plane) => planeInWindow(plane, window));
    const scene: Scene = {
      faces: planes.flatMap(({ object, normal, constant, hatch }, index) => {
        const whole = polygons[index] ?? [];
        if (whole.length === 0) return [];
        const worn = hatch === "none" ? hatch : (hatches[(hatch ?? index) % hatches.length] ?? "none");
        const of = { object, hatch: worn, whole };
        return [{ corners: whole, plane: { normal, constant }, of }];
      }),
      strokes:
        common.kind === "point" && isInSpace(window, common.at)
          ? guidesTo(common.at).map((stretch) => ({ stretch, of: { look: "guide", object: MEETING } as const }))
          : [],
    };
    return { polygons, scene };
  }, [key]);

  const others = (index: number): readonly PlaneNumbers[] => planes.filter((_, other) => other !== index);
  const names = namesOf(planes, drawn.polygons, others, common.kind === "plane" ? OFF_THE_RIM : OFF_THE_EDGE);
  const placed = gripsOf(planes, drawn.polygons, others, common, window, grips.current);
  grips.current = placed;
  const point = common.kind === "point" && isInSpace(window, common.at) ? common.at : null;
  const labels: readonly SpaceLabel[] = [
    ...(point === null || commonLabel === undefined
      ? []
      : [{ id: "common", node: commonLabel, object: MEETING, at: point, clearance: 13 }]),
    ...names,
  ];
  const marks = [...(sliding === undefined ? [] : [...placed.values()].map(({ at }) => at)), ...(point ? [point] : [])];
  const passed = {
    ...(props.view === undefined ? {} : { view: props.view }),
    ...(props.named === undefined ? {} : { named: props.named }),
    ...(props.height === undefined ? {} : { height: props.height }),
    ...(props.onTurn === undefined ? {} : { onTurn: props.onTurn }),
  };
  return (
    <Space
      window={window}
      scene={drawn.scene}
      labels={labels}
      label={props.label}
      describedBy={props.describedBy}
      still={still}
      locked={locked}
      marks={marks}
      note={props.note}
      {...passed}
    >
      {(props.dots ?? []).map(({ object, at }) => (
        <SpaceDot key={`${object} ${at.join()}`} object={object} at={at} />
      ))}
      <CommonPointsMark common={common} />
      {sliding === undefined
        ? null
        : planes.map(({ object, name, normal, constant }, index) => {
            const grip = placed.get(index);
            if (grip === undefined) return null;
            return (
              <PlaneHandle
                key={object}
                id={object}
                name={`${name}, right-hand side`}
                object={object}
                at={grip.at}
                normal={normal}
                constant={constant}
                min={sliding.min}
                max={sliding.max}
                locked={sliding.locked}
                onMove={(value) => sliding.onMove(index, value)}
                onStart={sliding.onStart}
                onEnd={sliding.onEnd}
              />
            );
          })}
    </Space>
  );
}

function namesOf(
  planes: readonly SpacePlane[],
  polygons: readonly (readonly Vector3[])[],
  others: (index: number) => readonly PlaneNumbers[],
  clearance: number,
): readonly SpaceLabel[] {
  const taken: Vector3[] = [];
  return planes.flatMap(({ object, label }, index): readonly SpaceLabel[] => {
    const at = nameOn(polygons[index] ?? [], others(index), taken);
    if (label === undefined || at === undefined) return [];
    taken.push(at);
    return [{ id: object, node: label, object, at, clearance }];
  });
}

type PlacedGrips = ReadonlyMap<number, { readonly of: string; readonly at: Vector3 }>;

/** Handles stay where they are while their plane only slides; they move over when it turns or leaves the window. */
function gripsOf(
  planes: readonly SpacePlane[],
  polygons: readonly (readonly Vector3[])[],
  others: (index: number) => readonly PlaneNumbers[],
  common: CommonPoints,
  window: SpaceWindow,
  before: PlacedGrips,
): PlacedGrips {
  const taken: Vector3[] = common.kind === "point" ? [common.at] : [];
  if (common.kind === "line") {
    const seen = lineInWindow(common.from, common.direction, window);
    if (seen !== null) taken.push(between(seen[0], seen[1], 0.5));
  }
  const placed = new Map<number, { readonly of: string; readonly at: Vector3 }>();
  for (const [index, { normal, constant }] of planes.entries()) {
    const of = normal.join();
    const old = before.get(index);
    const slid = old !== undefined && old.of === of ? slidAlong(old.at, normal, constant) : undefined;
    const at =
      slid !== undefined && isInSpace(window, slid) ? slid : gripOn(polygons[index] ?? [], others(index), taken);
    if (at === undefined) continue;
    taken.push(at);
    placed.set(index, { of, at });
  }
  return placed;
}
