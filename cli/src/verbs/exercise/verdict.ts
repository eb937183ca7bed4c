import type { Judged } from "@gradus/practice";
import { proseText, showProse } from "../../show/prose.ts";
import type { Style } from "../../show/style.ts";

const WORDS: Readonly<Record<Judged["verdict"], string>> = {
  right: "Right.",
  wrong: "Not right.",
  form: "Not in the form asked.",
  unreadable: "Can't be read yet.",
  undecided: "This could not be decided.",
};

/** A verdict for `--json`. */
export function verdictData(judged: Judged): Readonly<Record<string, unknown>> {
  const { verdict, feedback, mistake, witness, check, marks, echo } = judged;
  return {
    verdict,
    feedback: proseText(feedback),
    ...(mistake === undefined ? {} : { mistake }),
    ...(witness === undefined ? {} : { witness: proseText(witness) }),
    ...(check === undefined ? {} : { check: proseText(check) }),
    ...(marks === undefined ? {} : { marks }),
    ...(echo === undefined ? {} : { echo: proseText(echo) }),
  };
}

/** A verdict for people. */
export function showVerdict(judged: Judged, style: Style): string {
  const colour = judged.verdict === "right" ? style.good : judged.verdict === "wrong" ? style.bad : style.strong;
  const said = [judged.feedback, judged.witness, judged.check].flatMap((part) => (part ? [part] : []));
  return [
    colour(WORDS[judged.verdict]),
    ...(judged.echo === undefined ? [] : [style.quiet(`Read as: ${showProse(`$${judged.echo}$`, style)}`)]),
    ...said.map((part) => showProse(part, style)),
    ...(judged.mistake === undefined ? [] : [style.quiet(`Known mistake: ${judged.mistake}`)]),
  ].join("\n");
}
