/** A box of a matrix, rows and columns from 0. */
export type Box = { readonly row: number; readonly column: number };

/** The part of a key press that decides where the focus goes. */
export type BoxKey = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** Where the caret stands in a box's text. */
export type Caret = { readonly atStart: boolean; readonly atEnd: boolean };

/**
 * The box that a key moves to, or `null` where the key belongs to the text: left and right only move on from the text's
 * edge, and so do Home and End, which go to the row's ends; with Ctrl they go to the matrix's first and last box.
 *
 * @example
 * const down = { key: "ArrowDown", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
 * boxAfter(down, { row: 0, column: 1 }, { atStart: true, atEnd: true }, { rows: 2, columns: 2 }) // => { row: 1, column: 1 }
 */
export function boxAfter(
  { key, ctrlKey, metaKey, altKey, shiftKey }: BoxKey,
  { row, column }: Box,
  caret: Caret,
  size: { readonly rows: number; readonly columns: number },
): Box | null {
  if (metaKey || altKey || shiftKey) return null;
  const inside = (next: Box): Box | null =>
    next.row < 0 || next.row >= size.rows || next.column < 0 || next.column >= size.columns ? null : next;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (ctrlKey) return key === "Home" ? { row: 0, column: 0 } : key === "End" ? last : null;
  switch (key) {
    case "ArrowUp":
      return inside({ row: row - 1, column });
    case "ArrowDown":
      return inside({ row: row + 1, column });
    case "ArrowLeft":
      return caret.atStart ? inside({ row, column: column - 1 }) : null;
    case "ArrowRight":
      return caret.atEnd ? inside({ row, column: column + 1 }) : null;
    case "Home":
      return caret.atStart && column > 0 ? { row, column: 0 } : null;
    case "End":
      return caret.atEnd && column < last.column ? { row, column: last.column } : null;
    default:
      return null;
  }
}
