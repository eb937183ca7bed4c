import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventTypes, type GradusEvent, isKnown } from "../event/event.ts";
import { newId } from "../id/new-id.ts";
import { anyData, anyLog, eventAt } from "../testing/arbitrary-events.ts";
import { toXapi } from "./to-xapi.ts";
import { toUuid } from "./uuid.ts";
import { verbs } from "./verbs.ts";

const context = { home: "https://gradus.example", learner: "ada" };

describe("toXapi", () => {
  test("makes of every event a statement with all that xAPI asks for", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const event of log.filter(isKnown)) {
          const statement = toXapi(event, context);
          expect(statement.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
          expect(statement.actor.account).toEqual({ homePage: "https://gradus.example", name: "ada" });
          for (const iri of [statement.verb.id, statement.object.id, statement.object.definition.type]) {
            expect(URL.canParse(iri)).toBe(true);
          }
          expect(statement.timestamp).toBe(event.at);
          const scaled = statement.result?.score?.scaled ?? 0;
          // An event may hold a score above its total; nothing that we write does.
          if (event.type !== "quiz-finished" || event.data.score <= event.data.total)
            expect(scaled).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("knows every type of event", () => {
    expect(Object.keys(verbs).toSorted()).toEqual([...eventTypes].toSorted());
    const types = new Set(fc.sample(anyData, { numRuns: 400, seed: 1 }).map((body) => body.type));
    expect(types.size).toBe(eventTypes.length);
  });

  test("says of an answer what was written, whether it was right, and with which help", () => {
    const answered = (verdict: "right" | "wrong" | "unreadable"): GradusEvent =>
      eventAt(0, "answer-given", {
        problem: "count@1:1:a",
        answer: "b",
        verdict,
        mistake: "swapped",
        attempt: 2,
        help: "hint",
        where: "practice",
      });
    const statement = toXapi(answered("wrong"), context);
    expect(statement.verb.id).toBe("http://adlnet.gov/expapi/verbs/answered");
    expect(statement.object.id).toBe("https://gradus.example/xapi/problem/count%401%3A1%3Aa");
    expect(statement.result).toEqual({
      response: "b",
      success: false,
      extensions: {
        "https://gradus.example/xapi/extensions/verdict": "wrong",
        "https://gradus.example/xapi/extensions/attempt": 2,
        "https://gradus.example/xapi/extensions/help": "hint",
        "https://gradus.example/xapi/extensions/where": "practice",
        "https://gradus.example/xapi/extensions/mistake": "swapped",
      },
    });
    expect(toXapi(answered("right"), context).result?.success).toBe(true);
    expect(toXapi(answered("unreadable"), context).result).not.toHaveProperty("success");
  });

  test.each([
    [8, "passed", true],
    [7, "failed", false],
  ])("says of %i of 10 that the quiz was %s", (score, verb, success) => {
    const statement = toXapi(eventAt(0, "quiz-finished", { quiz: "q", attempt: "a", score, total: 10 }), context);
    expect(statement.verb.display.en).toBe(verb);
    expect(statement.result).toEqual({
      success,
      completion: true,
      score: { scaled: score / 10, raw: score, min: 0, max: 10 },
    });
  });

  test("sends neither source code nor the values of settings", () => {
    const source = "// private thoughts";
    const lab = { lab: "l", language: "typescript", contentVersion: "1" };
    const events: GradusEvent[] = [
      eventAt(0, "lab-saved", { ...lab, source }),
      eventAt(1, "lab-started-over", { ...lab, previous: source }),
      eventAt(2, "setting-changed", { name: "name", value: source }),
    ];
    expect(JSON.stringify(events.map((event) => toXapi(event, context)))).not.toContain("private");
  });
});

describe("toUuid", () => {
  test("keeps the time in front, as version 7 does", () => {
    expect(toUuid("01ARZ3NDEKTSV4RRFFQ69G5FAV")).toBe("01563e3a-b5d3-7676-8c61-efb99302bd5b");
    expect(toUuid(newId(0x0156_3e3a_b5d3, () => 0)).slice(0, 13)).toBe("01563e3a-b5d3");
  });

  test("gives ids that differ UUIDs that differ", () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (time, draw) => {
        expect(toUuid(newId(time, () => draw))).not.toBe(toUuid(newId(time + 1, () => draw)));
      }),
    );
  });
});
