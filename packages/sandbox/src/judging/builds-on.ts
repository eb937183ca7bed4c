import { snakeCase } from "../python/snake-case.ts";

/**
 * What each function of a learner's file builds on: the others of `names` that it calls, itself or through others. In TypeScript and in
 * Python alike: the file is looked through as text, since code that cannot be parsed has its functions, too. `names` are those in TypeScript.
 *
 * @example buildsOn("function one() {\n  return two();\n}", ["one", "two"]).get("one") // => new Set(["two"])
 */
export function buildsOn(file: string, names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = new Map(names.map((name) => [name, bodyOf(file, name)]));
  const calls = (name: string) =>
    names.filter(
      (other) => other !== name && new RegExp(`(?<![.\\w$])${either(other)}\\(`).test(bodies.get(name) ?? ""),
    );
  return new Map(names.map((name) => [name, reachedFrom(name, calls)]));
}

const either = (name: string) => `(?:${name}|${snakeCase(name)})`;

/** The lines of a function without its comments: from its head up to the next line that begins at the margin and closes nothing. */
function bodyOf(file: string, name: string): string {
  const head = `^(?:(?:export\\s+)?(?:async\\s+)?(?:function\\s*\\*?|const|let|var|def)\\s+)${either(name)}\\b.*`;
  const body = new RegExp(`${head}(?:\\n(?:[ \\t)}\\]].*)?$)*`, "m").exec(file)?.[0] ?? "";
  return body.replace(/(?:\/\/|#).*$/gm, "");
}

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
