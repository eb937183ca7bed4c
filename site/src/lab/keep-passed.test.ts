import { EVENT_SCHEMA, type EventData, type EventType, fold, newId, type StoredEvent } from "@gradus/record";
import type { CheckStatus, LabReport } from "@gradus/sandbox";
import { describe, expect, it } from "vitest";
import { keepPassed } from "./keep-passed.ts";

/** A record in memory, an event a second. */
function emptyRecord() {
  const events: StoredEvent[] = [];
  return {
    kept: () => events.map(({ data }) => (data as EventData["functions-kept"]).functions),
    progress: () => fold(events),
    append<T extends EventType>(type: T, data: EventData[T]) {
      const time = Date.UTC(2026, 0, 1) + 1_000 * events.length;
      const id = newId(time, () => 0.25);
      const event = { id, schema: EVENT_SCHEMA, at: new Date(time).toISOString(), device: "device", type, data };
      events.push(event);
      return event;
    },
  };
}

function reportOn(...checks: readonly (readonly [string, CheckStatus])[]): LabReport {
  const passed = checks.filter(([, status]) => status === "passed").length;
  return {
    passed,
    failed: checks.length - passed,
    checks: checks.map(([name, status], i) => ({ name: `check ${i}`, function: name, status, message: "" })),
  };
}

const judged = { lab: "gaussian-elimination", language: "typescript", contentVersion: "1", source: "// one" };
const both = reportOn(["swapRows", "passed"], ["solveSystem", "passed"]);

describe("the functions that are kept", () => {
  it("are those of which every check passed, each once, with the file that was judged", () => {
    const record = emptyRecord();
    const report = reportOn(
      ["swapRows", "passed"],
      ["solveSystem", "passed"],
      ["swapRows", "passed"],
      ["solveSystem", "differs"],
      ["pivotRow", "code-failed"],
      ["pivotRow", "passed"],
      ["parseSystem", "checker-failed"],
    );
    keepPassed(report, judged, record);
    expect(record.kept()).toStrictEqual([["swapRows"]]);
    expect(record.progress().toolkit).toMatchObject({
      "typescript/swapRows": { name: "swapRows", lab: "gaussian-elimination", source: "// one", version: 1 },
    });
  });

  it("are not written down where none passed", () => {
    const record = emptyRecord();
    keepPassed(reportOn(["swapRows", "differs"]), judged, record);
    keepPassed(reportOn(), judged, record);
    expect(record.kept()).toStrictEqual([]);
  });

  it("are not kept again from the same file, except for those that pass in it only now", () => {
    const record = emptyRecord();
    keepPassed(reportOn(["swapRows", "passed"], ["solveSystem", "differs"]), judged, record);
    keepPassed(both, judged, record);
    keepPassed(both, judged, record);
    expect(record.kept()).toStrictEqual([["swapRows"], ["solveSystem"]]);
  });

  it("are kept again from another file, and stay as they were where they fail in it", () => {
    const record = emptyRecord();
    keepPassed(both, judged, record);
    keepPassed(reportOn(["swapRows", "passed"], ["solveSystem", "differs"]), { ...judged, source: "// two" }, record);
    expect(record.kept()).toStrictEqual([["swapRows", "solveSystem"], ["swapRows"]]);
    expect(record.progress().toolkit).toMatchObject({
      "typescript/swapRows": { source: "// two", version: 2 },
      "typescript/solveSystem": { source: "// one", version: 1 },
    });
  });

  it("have their Python names in Python, and are apart from those in TypeScript", () => {
    const record = emptyRecord();
    keepPassed(both, judged, record);
    const inPython = { ...judged, language: "python" };
    keepPassed(both, inPython, record);
    keepPassed(both, inPython, record);
    expect(record.kept()).toStrictEqual([
      ["swapRows", "solveSystem"],
      ["swap_rows", "solve_system"],
    ]);
  });
});
