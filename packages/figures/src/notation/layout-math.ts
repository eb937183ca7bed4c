import type { MathNode } from "@gradus/math/explain";
import { type Atom, atoms } from "./atoms.ts";
import { type MathFont, textWidth } from "./glyph-widths.ts";
import { numberText } from "./number-text.ts";

/** A piece of a laid-out formula; positions in em from the start of its baseline, y downwards. */
export type MathPart = { readonly x: number; readonly y: number; readonly objects: readonly string[] } & (
  | { readonly kind: "glyphs"; readonly text: string; readonly font: MathFont; readonly scale: number }
  | { readonly kind: "fence"; readonly symbol: string; readonly size: 1 | 2 | 4 }
  | { readonly kind: "rule"; readonly width: number; readonly height: number }
  | { readonly kind: "bracket"; readonly side: "left" | "right"; readonly height: number }
);

/** A formula with every piece in its place, in em. */
export type MathBox = {
  readonly width: number;
  /** Height above the baseline. */
  readonly ascent: number;
  /** Depth below the baseline. */
  readonly descent: number;
  readonly parts: readonly MathPart[];
};

/** Height of the mathematical axis, where fraction bars and minus signs lie. */
const AXIS = 0.25;
const RULE = 0.045;
const SMALL = 0.72;
const LINE: Pick<MathBox, "ascent" | "descent"> = { ascent: 0.72, descent: 0.22 };

function moved(box: MathBox, x: number, y: number, scale = 1): readonly MathPart[] {
  return box.parts.map((part): MathPart => {
    const place = { x: x + part.x * scale, y: y + part.y * scale };
    switch (part.kind) {
      case "glyphs":
        return { ...part, ...place, scale: part.scale * scale };
      case "rule":
        return { ...part, ...place, width: part.width * scale };
      default:
        return { ...part, ...place };
    }
  });
}

function glyphs(text: string, font: MathFont, scale = 1): MathBox {
  const ascent = LINE.ascent * scale;
  const parts: readonly MathPart[] = [{ kind: "glyphs", text, font, scale, x: 0, y: 0, objects: [] }];
  return { width: textWidth(text, font) * scale, ascent, descent: LINE.descent * scale, parts };
}

function beside(boxes: readonly MathBox[]): MathBox {
  let x = 0;
  const parts = boxes.flatMap((box) => {
    const placed = moved(box, x, 0);
    x += box.width;
    return placed;
  });
  return { ...around(boxes), width: x, parts };
}

const around = (boxes: readonly MathBox[]): Pick<MathBox, "ascent" | "descent"> => ({
  ascent: Math.max(LINE.ascent, ...boxes.map((box) => box.ascent)),
  descent: Math.max(LINE.descent, ...boxes.map((box) => box.descent)),
});

function fraction(numerator: MathBox, denominator: MathBox): MathBox {
  const [over, under] = [numerator.width * SMALL, denominator.width * SMALL];
  const width = Math.max(over, under) + 0.24;
  const up = -AXIS - 0.14 - numerator.descent * SMALL * 0.35;
  const down = -AXIS + 0.13 + denominator.ascent * SMALL;
  const bar: MathPart = { kind: "rule", x: 0.06, y: -AXIS - RULE / 2, width: width - 0.12, height: RULE, objects: [] };
  return {
    width,
    ascent: -up + numerator.ascent * SMALL,
    descent: down + denominator.descent * SMALL,
    parts: [
      ...moved(numerator, (width - over) / 2, up, SMALL),
      bar,
      ...moved(denominator, (width - under) / 2, down, SMALL),
    ],
  };
}

/** Cells in rows and columns, each column as wide as its widest cell, the whole centred on the axis. */
function grid(
  rows: readonly (readonly MathBox[])[],
  gap: number,
  align: (column: number) => "left" | "right" | "centre",
) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, j) => Math.max(0, ...rows.map((row) => row[j]?.width ?? 0)));
  const heights = rows.map(around);
  const total = heights.reduce((sum, row) => sum + row.ascent + row.descent, 0) + 0.34 * Math.max(0, rows.length - 1);
  let top = -AXIS - total / 2;
  const parts = rows.flatMap((row, i) => {
    const { ascent, descent } = heights[i] ?? LINE;
    const baseline = top + ascent;
    top = baseline + descent + 0.34;
    let x = 0;
    return row.flatMap((cell, j) => {
      const room = (widths[j] ?? 0) - cell.width;
      const shift = align(j) === "left" ? 0 : align(j) === "right" ? room : room / 2;
      const placed = moved(cell, x + shift, baseline);
      x += (widths[j] ?? 0) + gap;
      return placed;
    });
  });
  const width = widths.reduce((sum, w) => sum + w, 0) + gap * Math.max(0, columns - 1);
  return { width, widths, ascent: AXIS + total / 2, descent: total / 2 - AXIS, parts };
}

function matrix(node: Extract<MathNode, { type: "matrix" }>): MathBox {
  const inside = grid(
    node.entries.map((row) => row.map(layoutMath)),
    0.75,
    () => "right",
  );
  const edge = 0.36;
  const height = inside.ascent + inside.descent + 0.2;
  const y = -inside.ascent - 0.1;
  const bars: MathPart[] = [];
  if (node.bar !== undefined) {
    const left = inside.widths.slice(0, node.bar).reduce((sum, w) => sum + w + 0.75, 0);
    bars.push({ kind: "rule", x: edge + left - 0.375, y, width: RULE, height, objects: [] });
  }
  const width = inside.width + 2 * edge;
  const fence = (side: "left" | "right", x: number): MathPart =>
    node.fence === "bars"
      ? { kind: "rule", x, y, width: RULE, height, objects: [] }
      : { kind: "bracket", side, x, y, height, objects: [] };
  return {
    width,
    ascent: inside.ascent + 0.1,
    descent: inside.descent + 0.1,
    parts: [fence("left", 0.08), ...moved(inside, edge, 0), ...bars, fence("right", width - 0.08)],
  };
}

function system(node: Extract<MathNode, { type: "system" }>): MathBox {
  const rows = node.lines.map((line) => {
    const pieces = atoms(line);
    const relation = pieces.findIndex((atom) => atom.class === "relation");
    if (relation < 0) return [lineOf(pieces)];
    return [lineOf(pieces.slice(0, relation)), lineOf(pieces.slice(relation), true)];
  });
  return grid(rows, 0, (column) => (column === 0 ? "right" : "left"));
}

function leaf(atom: Atom): MathBox {
  const node = atom.of;
  switch (node.type) {
    case "number": {
      const { sign, numerator, denominator } = numberText(node.value);
      if (denominator === null) return glyphs(sign + numerator, "main");
      const stacked = fraction(glyphs(numerator, "main"), glyphs(denominator, "main"));
      return sign === "" ? stacked : beside([glyphs(sign, "main"), stacked]);
    }
    case "symbol": {
      const [base = "", index] = node.name.split("_");
      const letter = glyphs(base, base.length === 1 ? "italic" : "main");
      if (index === undefined) return letter;
      const low = glyphs(index.replace(/[{}]/g, ""), "main", SMALL);
      return {
        width: letter.width + low.width + 0.05,
        ascent: letter.ascent,
        descent: 0.36,
        parts: [...letter.parts, ...moved(low, letter.width, 0.16)],
      };
    }
    case "text":
      return glyphs(node.text, "main");
    case "operator":
      return glyphs(node.symbol === "·" ? "⋅" : node.symbol, "main");
    case "fence": {
      if (!node.tall) return glyphs(node.symbol, "main");
      const part: MathPart = { kind: "fence", symbol: node.symbol, size: 2, x: 0, y: 0, objects: [] };
      return { width: 0.597, ascent: 1.15, descent: 0.65, parts: [part] };
    }
    case "fraction":
      return fraction(layoutMath(node.numerator), layoutMath(node.denominator));
    case "power": {
      const base = layoutMath(node.base);
      const exponent = layoutMath(node.exponent);
      const up = 0.36 + Math.max(0, base.ascent - LINE.ascent);
      return {
        width: base.width + exponent.width * SMALL + 0.05,
        ascent: Math.max(base.ascent, up + exponent.ascent * SMALL),
        descent: base.descent,
        parts: [...base.parts, ...moved(exponent, base.width, -up, SMALL)],
      };
    }
    case "matrix":
      return matrix(node);
    case "system":
      return system(node);
    case "blank":
      return {
        width: 1.4,
        ...LINE,
        parts: [{ kind: "rule", x: 0, y: 0.12, width: 1.4, height: RULE, objects: ["prediction"] }],
      };
  }
}

function lineOf(pieces: readonly Atom[], keepFirstSpace = false): MathBox {
  const boxes = pieces.map((atom, index) => {
    const box = leaf(atom);
    const space = index === 0 && !keepFirstSpace ? 0 : atom.before;
    const parts = moved(box, space, 0).map((part) => ({ ...part, objects: [...atom.objects, ...part.objects] }));
    return { ...box, width: box.width + space, parts };
  });
  return beside(boxes);
}

/**
 * Puts every piece of a formula in its place, from the widths of the KaTeX fonts alone: no browser is asked, so that a
 * figure can be drawn, and its labels kept apart, while the page is built.
 *
 * @example layoutMath({ type: "number", value: rational(12) }).width // => 1
 */
export function layoutMath(node: MathNode): MathBox {
  return lineOf(atoms(node));
}

/** The width of what stands before the first relation of a formula, in em. */
export function leftWidth(node: MathNode): number {
  const pieces = atoms(node);
  const relation = pieces.findIndex((atom) => atom.class === "relation");
  return lineOf(pieces.slice(0, Math.max(0, relation))).width;
}
