import { formatRational, rational } from "@gradus/math/exact";
import type { Prose } from "../exercise/prose.ts";
import type { AnswerForm } from "./form.ts";

/** How the numbers have to be written, from the form's own setting. */
function writing(form: { readonly writing?: "any" }): Prose {
  return form.writing === "any" ? "Fractions and decimals are fine." : "Fractions in lowest terms; no decimals.";
}

const sampleNumbers = ["2", "-1/3", "0", "5"] as const;

function sampleTuple(size: number): string {
  const entries = Array.from({ length: size }, (_, i) => sampleNumbers[i % sampleNumbers.length]);
  return size === 1 ? `\`${entries[0]}\`` : `\`(${entries.join(", ")})\``;
}

function countOf(names: readonly string[]): Prose {
  return names.length === 1
    ? "One number"
    : `${names.length} numbers, for ${names.map((name) => `$${name}$`).join(" and ")}`;
}

/**
 * What may be typed, as shown next to the box. Made from the checker's own values: the tolerance, the letters on
 * offer, the names of the unknowns, the boxes.
 */
export function accepts(form: AnswerForm): Prose {
  switch (form.type) {
    case "number":
      return form.exact
        ? `An exact number, such as \`3\` or \`-1/3\`. ${writing(form)}`
        : `A number, as a decimal or a fraction. Anything within $${form.tolerance}$ of the value is right.`;
    case "choice": {
      const ids = form.choices.map((choice) => choice.id);
      const letters = ids.map((id) => `\`${id}\``);
      if (form.many) return `Every letter that fits, parted by commas: \`${ids.slice(0, 2).join(", ")}\`, for example.`;
      return `One letter: ${[letters.slice(0, -1).join(", "), letters.at(-1)].filter(Boolean).join(" or ")}.`;
    }
    case "solution-set": {
      const { unknowns } = form;
      const point = unknowns.map((name, i) => `${name} = ${sampleNumbers[i % sampleNumbers.length]}`).join(", ");
      return `A point, ${sampleTuple(unknowns.length)} or \`${point}\`; \`none\`; or, for infinitely many, a family such as \`${sampleFamily(unknowns.length)}\` with any letter as the parameter. ${writing(form)}`;
    }
    case "vector":
      return `${countOf(form.names)}: ${sampleTuple(form.names.length)}, for example. ${writing(form)}`;
    case "point":
      return `A point, such as \`(2, -1)\`. ${snapped("Its coordinates are", form.snap)}`;
    case "line":
      return `A line, such as \`y = 2x + 1\`, \`2x + 3y = 6\` or \`x = 3\`. ${snapped("Handles move in", form.snap)}`;
    case "blanks": {
      const ids = form.blanks.map(({ id }, i) => `${id}=${sampleNumbers[i % sampleNumbers.length]}`);
      return `A number in every box; typed, \`${ids.slice(0, 3).join(", ")}\`${ids.length > 3 ? " and so on" : ""}, or one value a line. ${writing(form)}`;
    }
  }
}

function sampleFamily(size: number): string {
  const point = Array.from({ length: size }, (_, i) => (i === 0 ? "1" : "0"));
  const direction = Array.from({ length: size }, (_, i) => (i === 0 ? "2" : i === 1 ? "1" : "0"));
  return size === 1 ? "t" : `(${point.join(", ")}) + t(${direction.join(", ")})`;
}

function snapped(what: string, snap: number): Prose {
  const step = formatRational(rational(snap));
  return step === "1" ? `${what} whole steps when dragged.` : `${what} steps of $${step}$ when dragged.`;
}

/** One sentence for a text that could not be read: "Type …". */
export function howToType(form: AnswerForm): Prose {
  const sentence = accepts(form);
  return `What can be typed: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
