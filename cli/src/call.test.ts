import { describe, expect, test } from "vitest";
import { readCall, required } from "./call.ts";
import { UsageError } from "./call-error.ts";

const SPECS = { seed: { value: "s", meaning: "" }, answer: { value: "a", meaning: "" }, submit: { meaning: "" } };

describe("readCall", () => {
  test.each([
    [
      ["[[1,2],[3,4]]", "[5,-6]"],
      ["[[1,2],[3,4]]", "[5,-6]"],
    ],
    [["-1/3"], ["-1/3"]],
    [["-1 2; 3 4"], ["-1 2; 3 4"]],
    [["-x + y = 2"], ["-x + y = 2"]],
    [["-"], ["-"]],
    [["-[1]", "--json"], ["-[1]"]],
    [
      ["--", "--json", "-h"],
      ["--json", "-h"],
    ],
    [["--x = 1"], ["--x = 1"]],
  ])("takes %j as values, not as options", (args, positionals) => {
    expect(readCall(args, SPECS).positionals).toEqual(positionals);
  });

  test.each([
    [["--seed", "-5"], "seed", "-5"],
    [["--answer", "-1/3", "--json"], "answer", "-1/3"],
    [["--answer", "--json"], "answer", "--json"],
    [["--answer=(1, -2)"], "answer", "(1, -2)"],
    [["--answer="], "answer", ""],
    [["--answer", "x = 1\ny = 2"], "answer", "x = 1\ny = 2"],
    [["--seed", "a", "--seed", "b"], "seed", "b"],
  ])("takes what follows an option of %j as its value", (args, option, value) => {
    expect(readCall(args, SPECS).values.get(option)).toBe(value);
  });

  test("knows the switches of every verb and those of its own", () => {
    const { switches } = readCall(["--steps", "--json", "-h", "--submit"], SPECS);
    expect([...switches].sort()).toEqual(["help", "json", "steps", "submit"]);
  });

  test.each([
    [["--numeric"], "there is no option --numeric"],
    [["-s"], "there is no option -s"],
    [["--seed"], "--seed needs a value"],
    [["--json=yes"], "--json takes no value"],
    [["--constructor"], "there is no option --constructor"],
  ])("refuses %j", (args, message) => {
    expect(() => readCall(args, SPECS)).toThrow(new UsageError(message));
  });

  test("a required option that is missing is named", () => {
    expect(() => required(readCall([], SPECS), "seed")).toThrow(new UsageError("--seed is missing"));
  });
});
