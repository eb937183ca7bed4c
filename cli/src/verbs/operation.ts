import { toText } from "@gradus/math/explain";
import {
  type Answered,
  inFloatingPoint,
  type Operation,
  type Options,
  type Place,
  readPlace,
  type Way,
} from "@gradus/workbench";
import { readArgument } from "../argument.ts";
import type { Call } from "../call.ts";
import { InputError, UsageError } from "../call-error.ts";
import { showMatrices } from "../show/matrix.ts";
import { showSteps, stepData } from "../show/steps.ts";
import type { Style } from "../show/style.ts";
import type { Verb } from "../verb.ts";

/** An operation of the workbench as a verb of the terminal. */
export function verbOf(operation: Operation): Verb {
  const { verb, summary, details, examples, ways, options = {} } = operation;
  const counts = ways.map(({ places }) => places.length);
  const most = ways.some(({ more }) => more) ? Number.POSITIVE_INFINITY : Math.max(...counts);
  return {
    name: verb,
    usage: ways.map((way) => [usageOf(way), ...named(options), "[--steps]", "[--numeric]", "[--json]"].join(" ")),
    summary,
    details,
    examples,
    options: { ...options, numeric: { meaning: "work it out in floating point" } },
    steps: true,
    positionals: [Math.min(...counts), most],
    async run(call, surroundings) {
      const way = chosenWay(ways, call.positionals);
      const given = [];
      for (const [i, text] of call.positionals.entries()) {
        const place = placeOf(way, i);
        given.push(await readArgument(place.name, text, (typed) => readPlace(place, typed), surroundings));
      }
      const refused = way.refuses(given);
      if (refused !== null) throw new InputError(refused);
      const outcome = way.run(given, chosenOptions(options, call));
      const { data, answer, remark, steps } = call.switches.has("numeric") ? inFloatingPoint(outcome) : outcome;
      const explained = call.switches.has("steps") && steps ? steps() : null;
      return {
        data: { ...data, ...(explained ? { steps: stepData(explained) } : {}) },
        text: (style) =>
          [
            ...(explained && explained.length > 0 ? [showSteps(explained, style), ""] : []),
            ...answer.map((part) => showAnswered(part, style)),
            ...(remark === undefined ? [] : [style.quiet(remark)]),
          ].join("\n"),
      };
    },
  };
}

const named = (options: NonNullable<Operation["options"]>): readonly string[] =>
  Object.entries(options).map(([name, { value }]) => `[--${name} ${value}]`);

function chosenOptions(options: NonNullable<Operation["options"]>, call: Call): Options {
  const given = Object.entries(options).flatMap(([name, { choices }]) => {
    const value = call.values.get(name);
    if (value === undefined) return [];
    if (!choices.includes(value)) throw new UsageError(`--${name} is one of ${choices.join(", ")}, not ${value}`);
    return [[name, value] as const];
  });
  return Object.fromEntries(given);
}

/** How people write a way: the letters of its places, or the system as an example. */
function usageOf({ places, more }: Way): string {
  const written = places.map(({ kind, name }, i) =>
    kind === "system" ? '"2x + y = 5; x - y = 1"' : more ? String.fromCharCode(name.charCodeAt(0) + i) : name,
  );
  return [...written, ...(more ? ["…"] : [])].join(" ");
}

function chosenWay(ways: Operation["ways"], texts: readonly string[]): Way {
  const fitting = ways.find(({ places, more }) => places.length === texts.length || (more && texts.length > 2));
  const isSystem =
    fitting?.places[0]?.kind !== "system" && texts.length > 1 && texts.every((text) => text.includes("="));
  if (isSystem) throw new UsageError("write all equations in one argument, separated by semicolons");
  return fitting ?? ways[0];
}

function placeOf({ places, more }: Way, index: number): Place {
  const place = places[Math.min(index, places.length - 1)];
  if (place === undefined) throw new UsageError("there is one argument too many");
  return more ? { ...place, name: String.fromCharCode(place.name.charCodeAt(0) + index) } : place;
}

function showAnswered({ label, node }: Answered, style: Style): string {
  if (node === undefined) return style.strong(label ?? "");
  const matrix = showMatrices(node);
  if (matrix !== null) return label === undefined ? matrix : `${label}\n${matrix}`;
  const text = style.strong(toText(node));
  return label === undefined ? text : `${label} ${text}`;
}
