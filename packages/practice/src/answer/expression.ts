import type { Rational } from "@gradus/math/exact";
import { type Mark, type Token, tokens } from "./token.ts";
import { expectedAt, Unreadable } from "./unreadable.ts";

/** What was typed, as a tree. A bracket with one thing in it leaves a `group`, with several a `tuple`. */
export type Expression = { readonly at: number; readonly end: number } & (
  | { readonly type: "number"; readonly value: Rational; readonly decimal: boolean }
  | { readonly type: "letter"; readonly name: string }
  | { readonly type: "negate"; readonly of: Expression }
  | { readonly type: "group"; readonly of: Expression }
  | { readonly type: "tuple"; readonly items: readonly Expression[] }
  | {
      readonly type: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Expression;
      readonly right: Expression;
    }
);

/** An expression, or an equation of two. */
export type Statement = {
  readonly left: Expression;
  readonly right: Expression | null;
  readonly at: number;
  readonly end: number;
};

/** Deep nesting has no place in an answer, and a long run of brackets must not exhaust the stack. */
const DEEPEST = 30;

/**
 * Reads statements separated by commas: `x = 6, y = 2`, `(1, 0) + t(2, 1)`, `2x + 3y = 6`.
 *
 * A missing times sign is read as one (`2x`, `3(x - 1)`, `t(2, 1)`), binding like a written one from left to right, so
 * `1/2 x` is half of x. Two numbers side by side are not: `1 1/2` could mean two things.
 *
 * @throws Unreadable where the text stops making sense.
 */
export function parseStatements(text: string): readonly Statement[] {
  const list = tokens(text);
  let position = 0;
  let depth = 0;

  const peek = (): Token => list[position] ?? { type: "end", at: text.length, end: text.length };
  const isMark = (mark: Mark): boolean => {
    const token = peek();
    return token.type === "mark" && token.mark === mark;
  };
  const take = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const fail = (expected: string): Unreadable => {
    const token = peek();
    return expectedAt(text, token.at, expected, text.slice(token.at, token.end));
  };

  function sum(): Expression {
    let left = product();
    while (isMark("+") || isMark("-")) {
      const operator = isMark("+") ? "+" : "-";
      take();
      const right = product();
      left = { type: "operation", operator, left, right, at: left.at, end: right.end };
    }
    return left;
  }

  function product(): Expression {
    let left = signed();
    for (;;) {
      const token = peek();
      const implicit = token.type === "letter" || isMark("(") || isMark("\\");
      if (!implicit && !isMark("*") && !isMark("/")) return left;
      const operator = isMark("/") ? "/" : "*";
      if (!implicit) take();
      const right = signed();
      left = { type: "operation", operator, left, right, at: left.at, end: right.end };
    }
  }

  function signed(): Expression {
    const start = peek().at;
    if (!isMark("-") && !isMark("+")) return primary();
    const negative = isMark("-");
    take();
    if (isMark("-") || isMark("+")) throw fail("a number or a letter");
    const of = primary();
    return negative ? { type: "negate", of, at: start, end: of.end } : { ...of, at: start };
  }

  function primary(): Expression {
    const token = peek();
    if (token.type === "number" || token.type === "letter") {
      take();
      if (token.type === "number" && peek().type === "number") throw mixed(token);
      return token;
    }
    if (isMark("(")) return bracket();
    if (isMark("\\")) {
      take();
      const left = part();
      const right = part();
      return { type: "operation", operator: "/", left, right, at: token.at, end: right.end };
    }
    throw fail("a number or a letter");
  }

  /** A number followed by a number: a mixed fraction, a decimal comma lost, or a missing comma. */
  function mixed(first: Token): Unreadable {
    const second = peek();
    const both = text.slice(first.at, second.end);
    return new Unreadable(
      second.at,
      `I read \`${both}\` as two numbers. Put a comma between them, or write a fraction such as \`3/2\`.`,
    );
  }

  function part(): Expression {
    if (!isMark("(")) throw fail("a bracket such as `{1}`");
    const inside = bracket();
    return inside.type === "group" ? { ...inside.of, at: inside.at, end: inside.end } : inside;
  }

  function bracket(): Expression {
    const open = take();
    depth += 1;
    if (depth > DEEPEST)
      throw new Unreadable(open.at, "There are more brackets inside one another than an answer needs.");
    const items = [sum()];
    while (isMark(",")) {
      take();
      items.push(sum());
    }
    if (!isMark(")")) {
      if (peek().type === "end") {
        throw new Unreadable(
          open.at,
          `The bracket opened at \`${text.slice(open.at, open.at + 12)}\` is never closed.`,
        );
      }
      throw fail("a comma or a closing bracket");
    }
    const { end } = take();
    depth -= 1;
    const [only] = items;
    if (items.length === 1 && only !== undefined) return { type: "group", of: only, at: open.at, end };
    return { type: "tuple", items, at: open.at, end };
  }

  function statement(): Statement {
    const left = sum();
    if (!isMark("=")) return { left, right: null, at: left.at, end: left.end };
    take();
    const right = sum();
    if (isMark("=")) throw fail("a comma or the end; one equation has one equals sign");
    return { left, right, at: left.at, end: right.end };
  }

  const statements = [statement()];
  while (isMark(",")) {
    take();
    // A comma at the very end, or before a new line, separates nothing.
    while (isMark(",")) take();
    if (peek().type === "end") break;
    statements.push(statement());
  }
  if (isMark(")")) throw fail("the end; this bracket was never opened");
  if (peek().type !== "end") throw fail("a comma or the end");
  return statements;
}

/** A letter as it stands in an expression. */
export type Letter = Extract<Expression, { type: "letter" }>;

/** The letters of an expression, from left to right. */
export function lettersIn(expression: Expression): Letter[] {
  switch (expression.type) {
    case "letter":
      return [expression];
    case "number":
      return [];
    case "negate":
    case "group":
      return lettersIn(expression.of);
    case "tuple":
      return expression.items.flatMap(lettersIn);
    case "operation":
      return [...lettersIn(expression.left), ...lettersIn(expression.right)];
  }
}
