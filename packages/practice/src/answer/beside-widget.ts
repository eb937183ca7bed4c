import type { Prose } from "../exercise/prose.ts";
import { accepts, sampleFamily, snapped, writing } from "./accepts.ts";
import type { AnswerForm, FormOf } from "./form.ts";
import { listedNames } from "./listed-names.ts";
import { sideTaken } from "./read-certificate.ts";

/**
 * What is said beside a widget that has boxes, buttons or a picture for the answer: only what these don't show
 * themselves, such as how numbers are written. Made from the checker's own values, as {@link accepts} is, which says
 * everything that may be typed.
 *
 * @param text what is typed so far: a claim asks for numbers on some sides only, and says how only there.
 * @example besideWidget({ type: "choice", many: false, choices: [] }, "") // => ""
 */
export function besideWidget(form: AnswerForm, text: string): Prose {
  switch (form.type) {
    case "choice":
      return form.many ? "Choose every one that fits." : "";
    case "solution-set":
      return "";
    case "vector":
    case "blanks":
      return writing(form);
    case "point":
      return snapped("Press its place, or drag the ring, which moves in", form.snap);
    case "line":
      return `${snapped("Drag a ring, which moves in", form.snap)} An equation may have any form, such as \`y = 7x + 1/11\` or \`x = 7/11\`.`;
    case "matrix":
      return `A whole matrix can be pasted into any box, from NumPy, MATLAB, LaTeX or a spreadsheet. ${writing(form)}`;
    case "certificate":
      return besideClaim(form, text);
    case "equations":
      return `Any arrangement or multiple of an equation will do. Write only in ${listedNames(form.unknowns)}.`;
    case "order":
    case "wrong-line":
    case "cells":
      return "";
    default:
      return accepts(form);
  }
}

function besideClaim({ whenTrue, whenFalse }: FormOf<"certificate">, text: string): Prose {
  const side = sideTaken(text);
  const asked = side === "true" ? whenTrue : side === "false" ? whenFalse : undefined;
  return asked === undefined ? "" : writing(asked.form);
}

/**
 * Whether the answer is written rather than picked or placed: then what was understood is shown as a formula before it is
 * judged.
 */
export function isWritten(form: AnswerForm): boolean {
  return !["choice", "point", "line", "order", "wrong-line", "cells"].includes(form.type);
}

/** What is said beside the box of a solution set once its sort is chosen: how its point or its family is written. */
export function besideSolutions(form: FormOf<"solution-set">, sort: "point" | "family"): Prose {
  if (sort === "point") return writing(form);
  const family = sampleFamily(form.unknowns.length);
  return `A point and a direction, such as \`${family}\`; any letter may be the parameter. ${writing(form)}`;
}
