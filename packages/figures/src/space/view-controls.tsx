import type { ReactElement } from "react";
import { ORBIT_STEP, type OrbitRequest, ZOOM_STEP } from "./orbit.ts";
import type { SpaceView } from "./space-view.ts";

/** A view that has a name, to be reached with one press; null while the scene has no such view. */
export type NamedView = { readonly name: string; readonly view: ((now: SpaceView) => SpaceView) | null };

type Control = { readonly name: string; readonly path: string; readonly request: OrbitRequest };

const controls: readonly Control[] = [
  { name: "Turn to the left", path: "M11 3.5L5.5 9L11 14.5", request: { kind: "turn", turn: ORBIT_STEP } },
  { name: "Turn to the right", path: "M7 3.5L12.5 9L7 14.5", request: { kind: "turn", turn: -ORBIT_STEP } },
  { name: "Look from higher up", path: "M3.5 11L9 5.5L14.5 11", request: { kind: "turn", tilt: ORBIT_STEP } },
  { name: "Look from lower down", path: "M3.5 7L9 12.5L14.5 7", request: { kind: "turn", tilt: -ORBIT_STEP } },
  { name: "Nearer", path: "M9 3.5V14.5M3.5 9H14.5", request: { kind: "turn", zoom: ZOOM_STEP } },
  { name: "Further away", path: "M3.5 9H14.5", request: { kind: "turn", zoom: 1 / ZOOM_STEP } },
];

/** Props of {@link ViewControls}. */
export type ViewControlsProps = {
  readonly disabled: boolean;
  readonly named: readonly NamedView[];
  readonly now: SpaceView;
  readonly onAsk: (request: OrbitRequest) => void;
  readonly onLook: (view: SpaceView) => void;
};

/** The buttons under a scene: to turn it without dragging, and its named views. */
export function ViewControls({ disabled, named, now, onAsk, onLook }: ViewControlsProps): ReactElement {
  return (
    <fieldset className="space-controls" aria-label="Turn the scene">
      <div className="space-turns">
        {controls.map(({ name, path, request }) => (
          <button
            key={name}
            type="button"
            className="space-control"
            aria-label={name}
            title={name}
            disabled={disabled}
            onClick={() => onAsk(request)}
          >
            <svg viewBox="0 0 18 18" width={18} height={18} aria-hidden="true" focusable="false">
              <path d={path} />
            </svg>
          </button>
        ))}
      </div>
      <div className="space-views">
        {named.map(({ name, view }) => (
          <button
            key={name}
            type="button"
            className="figure-control"
            disabled={disabled || view === null}
            onClick={() => onLook(view === null ? now : view(now))}
          >
            {name}
          </button>
        ))}
        <button type="button" className="figure-control" disabled={disabled} onClick={() => onAsk({ kind: "home" })}>
          First view
        </button>
      </div>
    </fieldset>
  );
}
