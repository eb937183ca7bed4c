import { type Place, Plane, SegmentMark } from "@gradus/figures";
import { symbolNode } from "@gradus/math/explain";

/** Two vectors of the plane; `names` as in a formula. `isClosed` asks for the parallelogram that they span. */
export type ArrowsPicture = {
  readonly type: "arrows";
  readonly tips: readonly [Place, Place];
  readonly names: readonly [string, string];
  readonly isClosed: boolean;
  readonly description: string;
};

const ORIGIN: Place = [0, 0];

/** Two arrows from the origin, and with dashes what completes them to a parallelogram. */
export function Arrows({ tips, names, isClosed, description }: ArrowsPicture) {
  const [u, v] = tips;
  const sum: Place = [u[0] + v[0], u[1] + v[1]];
  const window = windowAround([ORIGIN, u, v, ...(isClosed ? [sum] : [])]);
  return (
    <Plane window={window} label={description} still>
      {isClosed ? (
        <>
          <SegmentMark object="line-2" from={u} to={sum} dashed />
          <SegmentMark object="line-1" from={v} to={sum} dashed />
        </>
      ) : null}
      <SegmentMark object="line-1" from={ORIGIN} to={u} arrow label={symbolNode(names[0])} />
      <SegmentMark object="line-2" from={ORIGIN} to={v} arrow label={symbolNode(names[1])} />
    </Plane>
  );
}

/** A window with whole numbers at its sides and some air round these places. */
function windowAround(places: readonly Place[]) {
  const side = (axis: 0 | 1): readonly [number, number] => {
    const values = places.map((place) => place[axis]);
    return [Math.floor(Math.min(...values)) - 1, Math.ceil(Math.max(...values)) + 1];
  };
  return { x: side(0), y: side(1) };
}
