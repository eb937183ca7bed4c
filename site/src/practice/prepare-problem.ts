import { preparePicture } from "@gradus/figures";
import type { Exercise } from "@gradus/practice";
import { prepareWidget } from "../answer/answer.tsx";

/**
 * Fetches what a problem is drawn with, so that it stands still from the moment it is shown. What does not arrive is asked
 * for once more where it belongs, and says there that it is missing.
 */
export async function prepareProblem({ form, prompt }: Exercise): Promise<void> {
  const chosen = form.type === "choice" ? form.choices.map(({ picture }) => picture) : [];
  const pictures = [prompt.picture, ...chosen].filter((picture) => picture !== undefined);
  await Promise.allSettled([prepareWidget(form), ...pictures.map(preparePicture)]);
}
