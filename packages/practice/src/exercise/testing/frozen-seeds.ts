import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { formatRational } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import type { AnswerForm } from "../../answer/form.ts";
import { formatAnswer } from "../../answer/format-answer.ts";
import type { ExerciseKind } from "../kind.ts";
import type { Picture } from "../picture.ts";

// What released seeds mean, kept in files that are added and never edited.

/** What a seed means: what is asked, what is drawn, and the answer. */
export type FrozenProblem = {
  readonly identity: string;
  readonly prompt: string;
  readonly drawn: string;
  readonly answer: string;
};

/** A file of frozen seeds. */
export type FrozenKind = {
  readonly kind: string;
  readonly version: number;
  readonly problems: readonly FrozenProblem[];
};

const folder = new URL("../../kinds/fixtures/", import.meta.url);

const frozenSeeds = ["frozen-1", "frozen-2", "frozen-3", "frozen-4"];

/** The meaning of a few seeds on every level, as it is now. */
export function freeze(kind: ExerciseKind): FrozenKind {
  const problems = kind.levels.flatMap((level) =>
    frozenSeeds.map((seed): FrozenProblem => {
      const exercise = kind.open(level, seed);
      const { prompt, form, identity } = exercise;
      const pictures = [prompt.picture, ...("picture" in form ? [form.picture] : [])];
      const choices = form.type === "choice" ? form.choices.map(({ picture, text }) => drawnText(picture) || text) : [];
      const drawn = [...pictures.map(drawnText), ...choices, ...shownByForm(form)]
        .filter((text) => text !== "")
        .join(" | ");
      return { identity, prompt: withoutMarks(prompt.text), drawn, answer: exercise.solution().answer };
    }),
  );
  return { kind: kind.id, version: kind.version, problems };
}

/** What the forms that carry part of the question show of it. */
function shownByForm(form: AnswerForm): readonly string[] {
  switch (form.type) {
    case "order":
      return form.lines.map(withoutMarks);
    case "wrong-line":
      return form.lines.map((line) => ("text" in line ? withoutMarks(line.text) : toText(line.node, { ascii: true })));
    case "certificate":
      return [form.claim, form.whenTrue?.asks ?? "", form.whenFalse?.asks ?? ""].map(withoutMarks);
    case "matrix":
      return (form.given ?? []).map((row) =>
        row.map((entry) => (entry === null ? "?" : formatRational(entry))).join(" "),
      );
    case "cells":
      return [form.columns, form.rows].map(({ name, values }) => `${name}: ${values.join(" ")}`);
    default:
      return [];
  }
}

/** Colours and links are not part of what is asked. */
function withoutMarks(text: string): string {
  return text.replace(/\\html(?:Data|Class)\{[^{}]*\}/g, "");
}

function drawnText(picture: Picture | undefined): string {
  if (picture === undefined) return "";
  if (picture.type === "space") {
    const planes = picture.planes.map(({ normal, constant }) => `(${normal.join(", ")})·p = ${constant}`);
    return [...planes, ...(picture.vectors ?? []).map(({ entries }) => `(${entries.join(", ")})`)].join("; ");
  }
  if (picture.type === "staircase") {
    const rows = picture.entries.map((row) => row.join(" ")).join("; ");
    return `${rows}; pivots ${picture.pivots.join(" ")}`;
  }
  const lines = picture.lines.map(({ equation }) =>
    formatAnswer({ type: "line", picture, snap: 1 }, { type: "line", equation }),
  );
  return [...lines, ...picture.points.map(({ at }) => `(${at.join(", ")})`)].join("; ");
}

/** The frozen meaning of a kind's seeds, or `null` when none has been kept yet. */
export function readFrozen({ id, version }: Pick<ExerciseKind, "id" | "version">): FrozenKind | null {
  const file = new URL(`${id}@${version}.json`, folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as FrozenKind) : null;
}

/** Keeps the meaning of a version that has no file yet. An existing file is never touched. */
export function keepFrozen(frozen: FrozenKind): void {
  mkdirSync(folder, { recursive: true });
  const file = new URL(`${frozen.kind}@${frozen.version}.json`, folder);
  writeFileSync(file, `${JSON.stringify(frozen, null, 2)}\n`, { flag: "wx" });
}
