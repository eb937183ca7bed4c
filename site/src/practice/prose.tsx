import { keepTogether } from "@gradus/figures/state";
import { Fragment, type ReactNode } from "react";
import { isShortFormula } from "./short-formula.ts";
import { formula } from "./typeset.ts";

const PART = /(\$\$[^$]+\$\$|\$[^$]+\$(?:-\p{L}+)?[.,;:!?)]*|\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`)/u;
const INLINE_FORMULA = /^\$([^$]+)\$(.*)$/s;

/** A run of text with formulas, emphasis and typed text in it. */
export function Inline({ text }: { text: string }): ReactNode {
  return text.split(PART).map((part, index) => {
    const key = `${index}:${part}`;
    if (part.startsWith("$$")) return <Formula key={key} latex={part.slice(2, -2)} display />;
    const [, latex, stop] = INLINE_FORMULA.exec(part) ?? [];
    if (latex !== undefined) return <FormulaInText key={key} latex={latex} stop={stop ?? ""} />;
    if (part.startsWith("**")) return <strong key={key}>{typographic(part.slice(2, -2))}</strong>;
    if (part.length > 2 && part.startsWith("*")) return <em key={key}>{typographic(part.slice(1, -1))}</em>;
    if (part.startsWith("`")) return <code key={key}>{part.slice(1, -1)}</code>;
    return typographic(part);
  });
}

/** Sets apostrophes, and keeps a number and its unit, and a short statement, on one line. */
const typographic = (text: string): string =>
  keepTogether(text)
    .replaceAll(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, "’")
    .replaceAll(/(?<=\d) (?=(?:m|km|cm|g|kg|h|l)(?!\p{L}))/gu, "\u00a0");

/** A formula and the stop behind it, which must not begin a line of its own. A short formula is not broken either. */
function FormulaInText({ latex, stop }: { latex: string; stop: string }): ReactNode {
  if (!isShortFormula(formula(latex))) {
    return (
      <>
        <Formula latex={latex} />
        {stop}
      </>
    );
  }
  return (
    <span className="with-stop">
      <Formula latex={latex} />
      {stop}
    </span>
  );
}

/** Text for people as practice writes it: paragraphs parted by blank lines, lines broken where the author broke them. */
export function Prose({ text }: { text: string }): ReactNode {
  return text.split(/\n\s*\n/).map((paragraph, index) => (
    <p key={`${index}:${paragraph}`}>
      {paragraph.split("\n").map((line, position) => (
        <Fragment key={`${position}:${line}`}>
          {position > 0 && <br />}
          <Inline text={line} />
        </Fragment>
      ))}
    </p>
  ));
}

/** A formula in running text or on a line of its own. */
export function Formula({ latex, display = false }: { latex: string; display?: boolean }): ReactNode {
  // KaTeX's output is our own formulas typeset; nothing of the learner's reaches it but echoed numbers.
  return <span dangerouslySetInnerHTML={{ __html: formula(latex, display) }} />;
}
