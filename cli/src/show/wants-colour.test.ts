import { expect, test } from "vitest";
import { wantsColour } from "./wants-colour.ts";

test.each([
  ["a terminal", true, { TERM: "xterm-256color" }, true],
  ["a pipe or a file", false, { TERM: "xterm-256color" }, false],
  ["NO_COLOR, whatever it says", true, { NO_COLOR: "0" }, false],
  ["an empty NO_COLOR refuses nothing", true, { NO_COLOR: "" }, true],
  ["a terminal without colour", true, { TERM: "dumb" }, false],
])("%s", (_, isTerminal, environment, wanted) => {
  expect(wantsColour(isTerminal, environment)).toBe(wanted);
});
