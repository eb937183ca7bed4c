/** Where an output came from: the cell's last value, a call of `show` and its siblings, or the console. */
export type OutputSource = "value" | "show" | "console";

/** Text as written by `console.log`, or a value for which there is no better picture. */
export type TextOutput = {
  readonly type: "text";
  readonly from: OutputSource;
  readonly level: "log" | "warn" | "error";
  readonly text: string;
};

/** A matrix, entries as text in the notation of mathematics; a bar stands before column `bar` (counted from 0). */
export type MatrixOutput = {
  readonly type: "matrix";
  readonly from: OutputSource;
  readonly label?: string;
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly (readonly string[])[];
  readonly bar?: number;
};

/** A vector, entries as text. */
export type VectorOutput = {
  readonly type: "vector";
  readonly from: OutputSource;
  readonly label?: string;
  readonly entries: readonly string[];
};

/** A table; `omitted` counts the rows that were left out at the end. */
export type TableOutput = {
  readonly type: "table";
  readonly from: OutputSource;
  readonly label?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly omitted: number;
};

/** The line a·x + b·y = c; `a` and `b` may both be 0, then the line is the whole plane (c = 0) or nothing. */
export type PlotLine = { readonly a: number; readonly b: number; readonly c: number; readonly label?: string };

/** A point; a ringed one is what the picture is about. */
export type PlotPoint = { readonly x: number; readonly y: number; readonly label?: string; readonly ring: boolean };

/** A curve through points; a gap stands where a coordinate is null. */
export type PlotCurve = {
  readonly points: readonly { readonly x: number | null; readonly y: number | null }[];
  readonly label?: string;
};

/** The part of the plane that is drawn. */
export type PlotWindow = { readonly x: readonly [number, number]; readonly y: readonly [number, number] };

/** A picture of the plane, as data; `description` says it in words. */
export type PlotOutput = {
  readonly type: "plot";
  readonly from: OutputSource;
  readonly window: PlotWindow;
  readonly labels: { readonly x: string; readonly y: string };
  readonly lines: readonly PlotLine[];
  readonly points: readonly PlotPoint[];
  readonly curves: readonly PlotCurve[];
  readonly description: string;
};

/** An image: `width · height · 4` whole numbers 0…255, row by row, red, green, blue, opacity. */
export type ImageOutput = {
  readonly type: "image";
  readonly from: OutputSource;
  readonly label?: string;
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly number[];
};

/** A drawing by Observable Plot: one SVG element as text, to be shown as an image; `description` says it in words. */
export type DrawingOutput = {
  readonly type: "drawing";
  readonly from: OutputSource;
  readonly label?: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
};

/** A row echelon form to be drawn with its stairs; entries as text. */
export type StaircaseOutput = {
  readonly type: "staircase";
  readonly from: OutputSource;
  readonly label?: string;
  readonly entries: readonly (readonly string[])[];
  /** What heads each column. */
  readonly names: readonly string[];
  /** The columns of the pivots, counted from 0, from the top row down. */
  readonly pivots: readonly number[];
  /** A bar stands before this column, counted from 0. */
  readonly bar?: number;
};

/** What a cell shows, in the order in which it showed it. */
export type CellOutput =
  | TextOutput
  | MatrixOutput
  | VectorOutput
  | TableOutput
  | PlotOutput
  | ImageOutput
  | DrawingOutput
  | StaircaseOutput;

/** Anything that stands below a cell: its outputs, then perhaps what stopped it. */
export type Output = CellOutput | ErrorOutput;

/** Why a run or a call did not come to its end. */
export type ErrorKind =
  | "syntax"
  | "import"
  | "exception"
  | "time"
  | "memory"
  | "stopped"
  | "missing-function"
  | "value"
  | "kernel";

/** What stopped a run, in words for people; `line` counts in the cell's own lines, `trace` is for those who want it. */
export type ErrorOutput = {
  readonly type: "error";
  readonly kind: ErrorKind;
  readonly message: string;
  /** The error's own name and words, where there is one: `TypeError: A.row is not a function`. */
  readonly original?: string;
  readonly cell?: string;
  readonly line?: number;
  readonly trace?: string;
};

/** How much a run may show. */
export type OutputLimits = {
  readonly outputs: number;
  readonly characters: number;
  readonly entries: number;
  readonly tableRows: number;
  readonly plotParts: number;
  readonly pixels: number;
  /** Characters of a drawing's SVG, and pixels of its longer side. */
  readonly drawing: number;
  readonly drawingSide: number;
};

/** Enough for a lab, little enough for a page. */
export const OUTPUT_LIMITS: OutputLimits = {
  outputs: 200,
  characters: 20_000,
  entries: 400,
  tableRows: 50,
  plotParts: 20_000,
  pixels: 262_144,
  drawing: 2_000_000,
  drawingSide: 4_000,
};
