import { preparePicture } from "@gradus/figures";
import type { Exercise } from "@gradus/practice";
import { prepareWidget } from "../answer/answer.tsx";

/** The letters of boxes and the brackets of matrices: the page asks ahead for the others that it needs. */
const FONTS = ["JetBrains Mono", "KaTeX_Size1", "KaTeX_Size2", "KaTeX_Size3", "KaTeX_Size4"];

/** A problem can be read in other letters, too: fonts on a slow line are waited for no longer. */
const PATIENCE_MS = 1000;

/** Fetches the fonts of problems, which can be done before it is known which problem comes. */
export async function prepareFonts(): Promise<void> {
  const fonts = Promise.allSettled(FONTS.map((family) => document.fonts.load(`1rem "${family}"`)));
  await Promise.race([fonts, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/**
 * Fetches what a problem is drawn with, so that it stands still from the moment it is shown. What does not arrive is asked
 * for once more where it belongs, and says there that it is missing.
 */
export async function prepareProblem({ form, prompt }: Exercise): Promise<void> {
  const chosen = form.type === "choice" ? form.choices.map(({ picture }) => picture) : [];
  const pictures = [prompt.picture, ...chosen].filter((picture) => picture !== undefined);
  await Promise.allSettled([prepareWidget(form), ...pictures.map(preparePicture), prepareFonts()]);
}
