import type { MathNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { silent } from "../marks/silent.ts";
import { objectClass } from "../theme/object-colours.ts";
import { layoutMath, type MathPart } from "./layout-math.ts";

/** Numbers in drawings are written with at most two decimals: finer than any screen, and steady in snapshots. */
const short = (value: number): number => Number(value.toFixed(2)) + 0;

function drawn(part: MathPart, size: number, key: number): ReactElement {
  const object = part.objects.at(-1);
  const shared = { key, "data-obj": object, x: short(part.x * size), y: short(part.y * size) };
  switch (part.kind) {
    case "glyphs":
      return (
        <text
          {...shared}
          className={`math-glyphs math-${part.font} ${objectClass(object)}`.trim()}
          fontSize={short(part.scale * size)}
        >
          {part.text}
        </text>
      );
    case "fence":
      return (
        <text
          {...shared}
          className={`math-glyphs math-fence-${part.size} ${objectClass(object)}`.trim()}
          fontSize={short(size)}
        >
          {part.symbol}
        </text>
      );
    case "rule":
      return (
        <rect
          {...shared}
          className={`math-rule ${objectClass(object)}`.trim()}
          width={short(part.width * size)}
          height={short(part.height * size)}
        />
      );
    case "bracket": {
      const reach = (part.side === "left" ? 0.18 : -0.18) * size;
      const [x, y, height] = [short(part.x * size), short(part.y * size), short(part.height * size)];
      return <path key={key} className="math-bracket" d={`M${x + reach} ${y}H${x}v${height}h${reach}`} />;
    }
  }
}

/** Props of {@link MathText}: the formula and where its baseline starts, in pixels of the drawing. */
export type MathTextProps = {
  readonly node: MathNode;
  readonly x: number;
  readonly y: number;
  /** Size of the letters in pixels; 17 by default. */
  readonly size?: number;
  /** The object the whole formula belongs to, where no part names a nearer one. */
  readonly object?: string;
};

/**
 * A formula inside a drawing, set in KaTeX's fonts, with stacked fractions and matrices. It is hidden from assistive
 * technology: the figure's description says the same in words.
 */
export function MathText({ node, x, y, size = 17, object }: MathTextProps): ReactElement {
  return (
    <g
      className={`math-text ${objectClass(object)}`.trim()}
      data-obj={object}
      transform={`translate(${short(x)} ${short(y)})`}
      {...silent}
    >
      {layoutMath(node).parts.map((part, index) => drawn(part, size, index))}
    </g>
  );
}
