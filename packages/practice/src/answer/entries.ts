import type { Expression, Statement } from "./expression.ts";
import type { Remark } from "./form.ts";
import { evaluate, type Linear } from "./linear.ts";
import { listedNames } from "./listed-names.ts";
import { quote, Unreadable } from "./unreadable.ts";
import { remarkOn } from "./written-number.ts";

/** One number of an answer as typed: its meaning, and the expression when it stands alone (for remarks on writing). */
export type Entry = { readonly value: Linear; readonly expression: Expression | null };

/**
 * The entries of a tuple-like answer: `(6, 2)`, `6, 2`, `(1, 0) + t(2, 1)`, `(x, y) = (6, 2)`, `x = 6, y = 2`.
 *
 * Statements that name the entries may come in any order. `names` are the entries' names, in order; the number of
 * entries follows from them.
 *
 * @throws Unreadable when an entry is missing, named twice or there are too many.
 */
export function readEntries(statements: readonly Statement[], names: readonly string[], source: string): Entry[] {
  const [first] = statements;
  if (first === undefined) throw new Unreadable(0, "I expected numbers.");
  if (statements.every((statement) => statement.right === null)) return unnamed(statements, names, source);
  if (statements.length === 1 && first.right !== null && evaluate(first.right, source).type === "tuple") {
    requireNames(first.left, names, source);
    return tuple(first.right, names, source);
  }
  return named(statements, names, source);
}

function unnamed(statements: readonly Statement[], names: readonly string[], source: string): Entry[] {
  const [only] = statements;
  if (statements.length === 1 && only !== undefined) return tuple(only.left, names, source);
  return counted(
    statements.map(({ left }) => scalar(left, source)),
    names,
    statements[0]?.at ?? 0,
  );
}

function tuple(expression: Expression, names: readonly string[], source: string): Entry[] {
  const value = evaluate(expression, source);
  if (value.type === "scalar") return counted([{ value: value.value, expression }], names, expression.at);
  const items = expression.type === "tuple" ? expression.items : null;
  return counted(
    value.items.map((item, i) => ({ value: item, expression: items?.[i] ?? null })),
    names,
    expression.at,
  );
}

function scalar(expression: Expression, source: string): Entry {
  const value = evaluate(expression, source);
  if (value.type === "scalar") return { value: value.value, expression };
  throw new Unreadable(
    expression.at,
    `I expected a number, not the brackets ${quote(source.slice(expression.at, expression.end))}.`,
  );
}

function counted(entries: Entry[], names: readonly string[], at: number): Entry[] {
  if (entries.length === names.length) return entries;
  const found = entries.length === 1 ? "1 number" : `${entries.length} numbers`;
  const wanted = names.length === 1 ? "1" : `${names.length}, for ${listedNames(names)}`;
  throw new Unreadable(at, `I read ${found}; this answer has ${wanted}. Decimals take a point, not a comma.`);
}

/** `(x, y) = …` has to name the entries in order; one letter, as in `s = (6, 2)`, is a name for the whole. */
function requireNames(left: Expression, names: readonly string[], source: string): void {
  if (left.type === "letter") return;
  const written = left.type === "tuple" ? left.items.map((item) => (item.type === "letter" ? item.name : "")) : [];
  if (written.length === names.length && written.every((name, i) => name === names[i])) return;
  throw new Unreadable(
    left.at,
    `I expected \`(${names.join(", ")})\` before the equals sign, not ${quote(source.slice(left.at, left.end))}.`,
  );
}

function named(statements: readonly Statement[], names: readonly string[], source: string): Entry[] {
  const found = new Map<string, Entry>();
  for (const statement of statements) {
    const { left, right } = statement;
    const sides = right === null ? [] : [left, right];
    const name = sides.find((side) => side.type === "letter" && names.includes(side.name));
    const value = sides.find((side) => side !== name);
    if (name?.type !== "letter" || value === undefined) {
      const wanted = names.map((each) => `\`${each} =\``).join(" or ");
      throw new Unreadable(
        statement.at,
        `I expected ${wanted} here, not ${quote(source.slice(statement.at, statement.end))}.`,
      );
    }
    if (found.has(name.name))
      throw new Unreadable(statement.at, `I read a second value for $${name.name}$. Give each one value.`);
    found.set(name.name, scalar(value, source));
  }
  return names.map((name) => {
    const entry = found.get(name);
    if (entry !== undefined) return entry;
    throw new Unreadable(source.trimEnd().length, `I read no value for $${name}$ yet.`);
  });
}

/** Remarks on how the entries are written. */
export function remarksOn(entries: readonly Entry[], source: string): Remark[] {
  return entries.flatMap(({ expression }) => {
    const remark = expression === null ? null : remarkOn(expression, source);
    return remark === null ? [] : [remark];
  });
}
