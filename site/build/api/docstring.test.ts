import { expect, it } from "vitest";
import { readDocstring } from "./docstring.ts";

const comment = [
  "/**",
  " * The half of x.",
  " * It is rounded.",
  " *",
  " * A second paragraph.",
  " *",
  " * @param x a number. @param options.digits how many `@cost` digits.",
  " * @returns a number",
  ' * @throws DomainError "half: x must be finite"',
  " * @throws ShapeError when x is a list.",
  " * @accuracy half a unit. @cost one division.",
  " * @source Anyone, Halves,",
  " *   p. 2.",
  " * @example",
  ' * const mail = "me @cost you";',
  " * half(4) // => 2",
  " * @example half(1) // => 0.5",
  " */",
].join("\n");

it("reads text, parameters, result, errors and promises, with several tags on a line", () => {
  expect(readDocstring(comment)).toMatchObject({
    text: ["The half of x. It is rounded.", "A second paragraph."],
    parameters: [
      { name: "x", text: "a number." },
      { name: "options.digits", text: "how many `@cost` digits." },
    ],
    returns: "a number",
    throws: [
      { name: "DomainError", text: '"half: x must be finite"' },
      { name: "ShapeError", text: "when x is a list." },
    ],
    accuracy: "half a unit.",
    cost: "one division.",
    source: "Anyone, Halves, p. 2.",
  });
});

it("keeps examples as they are, whatever their code holds", () => {
  expect(readDocstring(comment).examples).toEqual([
    'const mail = "me @cost you";\nhalf(4) // => 2',
    "half(1) // => 0.5",
  ]);
});

it("says nothing where nothing is said", () => {
  expect(readDocstring("/** One sentence. */")).toEqual({
    text: ["One sentence."],
    parameters: [],
    returns: null,
    throws: [],
    accuracy: null,
    cost: null,
    source: null,
    examples: [],
  });
});
