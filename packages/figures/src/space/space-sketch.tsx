import type { MathNode } from "@gradus/math/explain";
import { type ReactElement, useMemo } from "react";
import type { PlaneNumbers } from "./plane-numbers.ts";
import type { Stretch } from "./polygon.ts";
import type { Scene } from "./scene.ts";
import { Space } from "./space.tsx";
import { SpaceArrow, type SpaceVector } from "./space-box.tsx";
import { SpaceDot, type SpaceDotProps } from "./space-dot.tsx";
import type { SpaceView } from "./space-view.ts";
import { planeInWindow, type SpaceWindow } from "./space-window.ts";

/** A straight piece of a sketch: drawn through, or with dots as a guide for the eye. */
export type SpaceStroke = { readonly object: string; readonly stretch: Stretch; readonly look: "edge" | "guide" };

/** Props of {@link SpaceSketch}. */
export type SpaceSketchProps = {
  readonly window: SpaceWindow;
  readonly planes: readonly (PlaneNumbers & { readonly object: string })[];
  /** Arrows from the origin. */
  readonly arrows: readonly SpaceVector[];
  readonly strokes: readonly SpaceStroke[];
  readonly dots: readonly (SpaceDotProps & { readonly label?: MathNode })[];
  readonly label: string;
  readonly view?: SpaceView;
  readonly still?: boolean;
  readonly height?: number;
};

/** Arrows, straight pieces, dots and tinted planes in one scene. */
export function SpaceSketch(props: SpaceSketchProps): ReactElement {
  const { window, planes, arrows, strokes, dots, label, view, still = false, height } = props;
  const key = JSON.stringify([window, planes, strokes]);
  const scene = useMemo((): Scene => {
    return {
      faces: planes.flatMap(({ object, normal, constant }) => {
        const whole = planeInWindow({ normal, constant }, window);
        return whole.length === 0
          ? []
          : [{ corners: whole, plane: { normal, constant }, of: { object, hatch: "level" as const, whole } }];
      }),
      strokes: strokes.map(({ object, stretch, look }) => ({ stretch, of: { look, object } })),
    };
  }, [key]);
  const named = [
    ...arrows.map(({ object, entries, label: node }, i) => ({ id: `arrow-${i}`, object, at: entries, node })),
    ...dots.map(({ object, at, label: node }, i) => ({ id: `dot-${i}`, object, at, node })),
  ];
  return (
    <Space
      window={window}
      scene={scene}
      labels={named.flatMap(({ node, ...of }) => (node === undefined ? [] : [{ ...of, node, clearance: 8 }]))}
      label={label}
      still={still}
      {...(view === undefined ? {} : { view })}
      {...(height === undefined ? {} : { height })}
    >
      {arrows.map((arrow, i) => (
        <SpaceArrow key={i} {...arrow} />
      ))}
      {dots.map(({ object, at }) => (
        <SpaceDot key={`${object} ${at.join()}`} object={object} at={at} />
      ))}
    </Space>
  );
}
