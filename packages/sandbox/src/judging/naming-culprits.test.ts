import { describe, expect, it } from "vitest";
import { defineCheck } from "./check.ts";
import { namingCulprits } from "./naming-culprits.ts";
import type { CheckReport, CheckStatus } from "./report.ts";

const NAMES = ["swapRows", "scaleRow", "down", "upwards", "parse"];
const checks = NAMES.map((name) =>
  defineCheck<readonly [], null>({
    name,
    function: name,
    parameters: [],
    cases: () => [],
    judge: () => ({ right: true }),
    knownWrong: [],
  }),
);

const SOURCE = `
function swapRows() {}
function scaleRow() {}
function down() {
  return scaleRow(swapRows());
}
function upwards() {
  return down();
}
function parse() {}
`;

/** The messages on functions of which some fail, in the order of {@link NAMES}. */
function messages(failing: Readonly<Record<string, CheckStatus>>, source = SOURCE, names = NAMES): readonly string[] {
  const reports = names.map(
    (name, i): CheckReport => ({
      name,
      function: name,
      status: failing[NAMES[i] ?? ""] ?? "passed",
      message: "Said.",
    }),
  );
  return namingCulprits(checks, reports, source).map(({ message }) => message);
}

describe("naming what to mend first", () => {
  it("names the failing function at the bottom to all that fail above it", () => {
    const said = "Said. It builds on `swapRows`, which does not pass either: mend that first.";
    const failing = { swapRows: "differs", down: "code-failed", upwards: "differs", parse: "differs" } as const;
    expect(messages(failing)).toStrictEqual(["Said.", "Said.", said, said, "Said."]);
  });

  it("names several", () => {
    expect(messages({ swapRows: "differs", scaleRow: "code-failed", upwards: "differs" })[3]).toBe(
      "Said. It builds on `swapRows` and `scaleRow`, which do not pass either: mend these first.",
    );
  });

  it("begins a sentence of its own after words that end without a full stop", () => {
    const reports = NAMES.map(
      (name): CheckReport => ({ name, function: name, status: "differs", message: "at: no place 3" }),
    );
    expect(namingCulprits(checks, reports, SOURCE)[2]?.message).toMatch(/^at: no place 3\. It builds on /);
  });

  it("says nothing where what lies below passes, where the function itself passes, or where our checker broke", () => {
    expect(messages({ down: "differs" })).toStrictEqual(NAMES.map(() => "Said."));
    expect(messages({ swapRows: "differs" })).toStrictEqual(NAMES.map(() => "Said."));
    expect(messages({ swapRows: "checker-failed", down: "differs" })[2]).toBe("Said.");
  });

  it("uses the names of the learner's language", () => {
    const python = "def swap_rows():\n    pass\n\ndef down():\n    swap_rows()\n";
    const said = messages({ swapRows: "differs", down: "differs" }, python, [
      "swap_rows",
      "scale_row",
      ...NAMES.slice(2),
    ]);
    expect(said[2]).toContain("builds on `swap_rows`,");
  });

  it("names no function that could not be called itself, as none can in a file that does not run", () => {
    const reports = NAMES.map(
      (name): CheckReport => ({
        name,
        function: name,
        status: "code-failed",
        message: "Said.",
        detail: { call: `${name}(…)`, atLoad: true },
      }),
    );
    expect(namingCulprits(checks, reports, SOURCE).map(({ message }) => message)).toStrictEqual(
      NAMES.map(() => "Said."),
    );
  });

  it("names to a function that could not be called what the code above it calls", () => {
    const source =
      "// %% a\nfunction swapRows() {}\n\nconst M = swapRows();\nM.entries;\n// %% b\nfunction down() {}\n";
    const reports = NAMES.map((name): CheckReport => {
      const said = { name, function: name, message: "Said." };
      if (name === "scaleRow" || name === "parse") return { ...said, status: "passed" };
      if (name === "swapRows") return { ...said, status: "differs" };
      return { ...said, status: "code-failed", detail: { call: `${name}(…)`, atLoad: true } };
    });
    const at = "Said. The code above it calls `swapRows`, which does not pass either: mend that first.";
    const found = namingCulprits(checks, reports, source).map(({ message }) => message);
    expect(found).toStrictEqual(["Said.", "Said.", at, at, "Said."]);
    const without = namingCulprits(checks, reports, source.replace("swapRows();", "[];")).map(({ message }) => message);
    expect(without).toStrictEqual(NAMES.map(() => "Said."));
  });
});
