import { snakeCase } from "../python/snake-case.ts";

/**
 * What each function of a learner's file builds on: the others of `names` that it calls, itself or through others. In TypeScript and in
 * Python alike: the file is looked through as text, since code that cannot be parsed has its functions, too. `names` are those in TypeScript.
 *
 * @example buildsOn("function one() {\n  return two();\n}", ["one", "two"]).get("one") // => new Set(["two"])
 */
export function buildsOn(file: string, names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const called = new Map(names.map((name) => [name, calledIn(bodyOf(file, name), names)]));
  return new Map(names.map((name) => [name, reachedFrom(name, (one) => called.get(one) ?? [])]));
}

/** The functions of `names` that a file calls outside of them all, as soon as it runs. */
export function calledAtOnce(file: string, names: readonly string[]): readonly string[] {
  return calledIn(withoutComments(names.reduce((rest, name) => rest.replace(bodyPattern(name), ""), file)), names);
}

const calledIn = (text: string, names: readonly string[]) =>
  names.filter((name) => new RegExp(`(?<![.\\w$])${either(name)}\\(`).test(text));

const either = (name: string) => `(?:${name}|${snakeCase(name)})`;

/** The lines of a function: from its head up to the next line that begins at the margin and closes nothing. */
function bodyPattern(name: string): RegExp {
  const head = `^(?:(?:export\\s+)?(?:async\\s+)?(?:function\\s*\\*?|const|let|var|def)\\s+)${either(name)}\\b.*`;
  return new RegExp(`${head}(?:\\n(?:[ \\t)}\\]].*)?$)*`, "m");
}

/** What a function does, without the name that it is given. */
const bodyOf = (file: string, name: string) =>
  withoutComments(bodyPattern(name).exec(file)?.[0] ?? "").replace(new RegExp(either(name)), "");

const withoutComments = (text: string) => text.replace(/(?:\/\/|#).*$/gm, "");

function reachedFrom(name: string, calls: (name: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...calls(name)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next) || next === name) continue;
    reached.add(next);
    waiting.push(...calls(next));
  }
  return reached;
}
