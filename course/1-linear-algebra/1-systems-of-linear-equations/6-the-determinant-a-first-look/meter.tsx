import { MathSpan } from "@gradus/figures";
import { equalsNode, type MathNode, numberNode } from "@gradus/math/explain";
import type { CSSProperties, ReactElement, ReactNode } from "react";
import { METER_NUMBERS, meterPlace } from "./meter-scale.ts";
import { type Numbers, productsOf } from "./square.ts";
import { productNames } from "./state.ts";

const HEIGHT = 124;
const AXIS = 62;

/** A number of the scale this near to a product would stand on its stroke; the product says its own. */
const CROWDED = 3;

/** The shortest way, in per cent of the width, that has room for an arrowhead. */
const SHORTEST = 7;

/** How thick a bar is that is too short for a head: as high as the head, so that even a determinant of 1 shows. */
const SHORT_BAR = 18;

/** On a way shorter than itself the head would point from nowhere, and the dots at both ends would cover the bar. */
const isLong = (from: number, to: number): boolean => Math.abs(to - from) > SHORTEST;

const percent = (value: number): string => `${Number(value.toFixed(3))}%`;

/** A label at a place of the meter; towards an end it moves inwards, so that it is never cut off. */
function At({ place, top, children }: { readonly place: number; readonly top: number; readonly children: ReactNode }) {
  const style: CSSProperties = {
    position: "absolute",
    insetBlockStart: `${top}px`,
    left: percent(place),
    transform: `translateX(${percent(-place)})`,
    whiteSpace: "nowrap",
  };
  return <span style={style}>{children}</span>;
}

/** A stroke from the scale to a product's label, and a dot on the scale where it would hide no bar. */
function Product(props: { readonly place: number; readonly up: boolean; readonly dot: boolean }): ReactElement {
  const { place, up, dot } = props;
  const x = percent(place);
  return (
    <g>
      <line x1={x} x2={x} y1={AXIS} y2={up ? AXIS - 34 : AXIS + 34} stroke="var(--ink)" strokeWidth="1.25" />
      {dot ? <circle cx={x} cy={AXIS} r="4.5" fill="var(--page)" stroke="var(--ink)" strokeWidth="1.75" /> : null}
    </g>
  );
}

/** The bar from bc to ad, whose length and direction are the determinant. */
function Way({ from, to }: { readonly from: number; readonly to: number }): ReactElement | null {
  if (from === to) return null;
  const side = to > from ? -1 : 1;
  const long = isLong(from, to);
  return (
    <g className="object object-determinant" data-obj="determinant">
      <line
        x1={percent(from)}
        x2={percent(to)}
        y1={AXIS}
        y2={AXIS}
        stroke="var(--object)"
        strokeWidth={long ? 7 : SHORT_BAR}
      />
      {long ? (
        // A frame of its own, because a path knows no per cent.
        <svg x={percent(to)} y={AXIS} overflow="visible" aria-hidden="true">
          <path d={`M0 0L${side * 15} -9V9Z`} fill="var(--object)" />
        </svg>
      ) : null}
    </g>
  );
}

const named = (name: MathNode, value: number): MathNode => equalsNode(name, numberNode(value));

/** Both products on one scale, and the way from bc to ad: the determinant. */
export function Meter({ numbers }: { readonly numbers: Numbers }): ReactElement {
  const { ad, bc } = productsOf(numbers);
  const [to, from] = [meterPlace(ad), meterPlace(bc)];
  return (
    <div style={{ position: "relative", blockSize: `${HEIGHT}px`, marginBlock: "0.75rem 0.25rem" }}>
      <svg
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
        focusable="false"
        style={{ display: "block", overflow: "visible" }}
      >
        <line x1={percent(meterPlace(-36))} x2={percent(meterPlace(36))} y1={AXIS} y2={AXIS} stroke="var(--soft)" />
        {METER_NUMBERS.filter((number) => Math.abs(number - bc) > CROWDED).map((number) => (
          <g key={number}>
            <line
              x1={percent(meterPlace(number))}
              x2={percent(meterPlace(number))}
              y1={AXIS}
              y2={AXIS + 6}
              stroke="var(--soft)"
            />
            <text className="plane-tick" x={percent(meterPlace(number))} y={AXIS + 20} textAnchor="middle">
              {number < 0 ? `−${-number}` : number}
            </text>
          </g>
        ))}
        <Way from={from} to={to} />
        <Product place={to} up dot={from === to || isLong(from, to)} />
        <Product place={from} up={false} dot={from === to || isLong(from, to)} />
      </svg>
      <At place={to} top={2}>
        <MathSpan node={named(productNames.ad, ad)} />
      </At>
      <At place={from} top={AXIS + 36}>
        <MathSpan node={named(productNames.bc, bc)} />
      </At>
    </div>
  );
}
