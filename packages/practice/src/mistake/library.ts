import { clueMistakes } from "./clues.ts";
import { countingMistakes } from "./counting.ts";
import { dependenceMistakes } from "./dependence.ts";
import { determinantMistakes } from "./determinants.ts";
import { drawingMistakes } from "./drawing.ts";
import { findingErrorMistakes } from "./finding-errors.ts";
import { linearityMistakes } from "./linearity.ts";
import { lineMistakes } from "./lines.ts";
import { matrixWritingMistakes } from "./matrix-writing.ts";
import type { MistakeWords } from "./mistake-words.ts";
import { mixingMistakes } from "./mixing.ts";
import { planeMistakes } from "./planes.ts";
import { pricingMistakes } from "./pricing.ts";
import { scalingMistakes } from "./scaling.ts";
import { singularityMistakes } from "./singularity.ts";
import { staircaseMistakes } from "./staircases.ts";
import { substitutingMistakes } from "./substituting.ts";
import { threeDiagonalMistakes } from "./three-diagonals.ts";

const entries = [
  ...clueMistakes,
  ...countingMistakes,
  ...substitutingMistakes,
  ...drawingMistakes,
  ...scalingMistakes,
  ...pricingMistakes,
  ...lineMistakes,
  ...linearityMistakes,
  ...findingErrorMistakes,
  ...matrixWritingMistakes,
  ...singularityMistakes,
  ...dependenceMistakes,
  ...determinantMistakes,
  ...planeMistakes,
  ...mixingMistakes,
  ...threeDiagonalMistakes,
  ...staircaseMistakes,
] as const;

export type { MistakeWords } from "./mistake-words.ts";

/** Names a wrong rule of the shared library. */
export type MistakeId = (typeof entries)[number]["id"];

/** Every known wrong rule, in the order of a table of contents. */
export const mistakeLibrary: readonly MistakeWords<MistakeId>[] = entries;

const ids = new Set<string>(mistakeLibrary.map(({ id }) => id));

/** Tells whether a text, from a link or an old record, names a wrong rule of the library. */
export function isMistakeId(text: string): text is MistakeId {
  return ids.has(text);
}
