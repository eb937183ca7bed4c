import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callForJson, callGradus } from "../../testing/call-gradus.ts";

type ListedKind = {
  readonly kind: string;
  readonly version: number;
  readonly skills: readonly string[];
  readonly course: number;
  readonly week: number;
  readonly levels: readonly number[];
  readonly answerForm: string;
  readonly mistakes: readonly string[];
};

const listed = (await callForJson(["exercise", "list"])).value as readonly ListedKind[];
const SUBSTITUTION = "la.solve-by-substitution";

describe("exercise list", () => {
  test("names for each kind what cli.md promises", () => {
    expect(listed.length).toBeGreaterThanOrEqual(6);
    for (const kind of listed) {
      expect(kind).toMatchObject({
        kind: expect.stringMatching(/^[a-z0-9.-]+$/),
        version: expect.any(Number),
        skills: expect.arrayContaining([expect.any(String)]),
        course: 1,
        week: expect.any(Number),
        levels: expect.arrayContaining([1]),
        answerForm: expect.stringMatching(
          /^(number|choice|solution-set|vector|point|line|blanks|matrix|order|wrong-line|certificate|equations|cells)$/,
        ),
        mistakes: expect.any(Array),
      });
    }
  });

  test("keeps to a course and a week", async () => {
    for (const week of [1, 2]) {
      const ofTheWeek = listed.filter((kind) => kind.week === week);
      expect(ofTheWeek.length).toBeGreaterThan(0);
      expect((await callForJson(["exercise", "list", "--course", "1", "--week", `${week}`])).value).toEqual(ofTheWeek);
    }
    expect((await callForJson(["exercise", "list", "--course", "2"])).value).toEqual([]);
    expect((await callGradus(["exercise", "list", "--week", "one"])).code).toBe(2);
  });
});

const problems = listed.flatMap(({ kind, levels }) =>
  levels.flatMap((level) => ["1", "b-2", "x_3"].map((seed) => [kind, level, seed] as const)),
);

describe("every kind, level by level", () => {
  test.each(problems)("%s %d:%s is solved, and its wrong rules recognised", async (kind, level, seed) => {
    const call = [kind, "--level", String(level), "--seed", seed];
    const made = await callForJson(["exercise", "new", ...call]);
    expect(made.problem).toMatch(new RegExp(`^${kind.replaceAll(".", "\\.")}@\\d+:${level}:${seed}$`));
    expect(made.prompt).toMatch(/\S/);
    expect(made.prompt).not.toContain("\\html");
    expect(made.accepts).toMatch(/\S/);
    expect(made.answerForm).toBe(listed.find((candidate) => candidate.kind === kind)?.answerForm);

    const solved = await callForJson(["exercise", "solve", ...call]);
    expect(solved.steps).toEqual(expect.arrayContaining([expect.objectContaining({ rule: expect.any(String) })]));
    expect(await callForJson(["exercise", "check", ...call, "--answer", String(solved.answer)])).toMatchObject({
      problem: made.problem,
      verdict: "right",
      feedback: expect.stringMatching(/\S/),
    });

    for (const mistake of listed.find((candidate) => candidate.kind === kind)?.mistakes ?? []) {
      const { answer } = await callForJson(["exercise", "mistake", kind, mistake, ...call.slice(1)]);
      if (answer === null) continue;
      const judged = await callForJson(["exercise", "check", ...call, "--answer", String(answer)]);
      expect([mistake, answer, judged.verdict]).toEqual([mistake, answer, "wrong"]);
    }
    expect(await callForJson(["exercise", "check", ...call, "--answer", "% what"])).toMatchObject({
      verdict: "unreadable",
    });
    expect((await callGradus(["exercise", "new", ...call])).out).toContain(String(made.problem));
  });
});

describe("a problem is named", () => {
  test("by kind and seed, the first level being meant", async () => {
    expect((await callForJson(["exercise", "new", SUBSTITUTION, "--seed", "7"])).problem).toBe(`${SUBSTITUTION}@1:1:7`);
  });

  test("by its identity alone", async () => {
    const identity = `${SUBSTITUTION}@1:2:abc`;
    expect(await callForJson(["exercise", "solve", identity])).toEqual(
      await callForJson(["exercise", "solve", SUBSTITUTION, "--level", "2", "--seed", "abc"]),
    );
  });

  test.each([
    [["new", "la.nothing", "--seed", "1"], 1, "there is no exercise kind “la.nothing”"],
    [["new", SUBSTITUTION], 2, "--seed is missing"],
    [["new", SUBSTITUTION, "--seed", "a b"], 1, "a seed is 1 to 40 letters, digits, _ or -, got “a b”"],
    [["new", SUBSTITUTION, "--seed", "1", "--level", "two"], 2, "--level takes a whole number"],
    [["new", SUBSTITUTION, "--seed", "1", "--level", "9"], 1, "has the levels 1, 2, 3, not 9"],
    [["new", `${SUBSTITUTION}@1:1:1`, "--seed", "1"], 2, "is a whole problem, so --seed has no place"],
    [["new", `${SUBSTITUTION}@99:1:1`], 1, "is at version 1"],
    [["new", `${SUBSTITUTION}@1:9:1`], 1, "there is no"],
    [["new", "what@ever"], 1, "a problem is kind@version:level:seed"],
    [["mistake", SUBSTITUTION, "no-such-rule", "--seed", "1"], 1, "has no mistake “no-such-rule”; it has "],
    [["check", SUBSTITUTION, "--seed", "1"], 2, "--answer is missing"],
  ])("not by %j", async (args, code, words) => {
    const called = await callGradus(["exercise", ...args]);
    expect([called.code, called.out]).toEqual([code, ""]);
    expect(called.err).toContain(words);
    expect(called.err).not.toContain("fault of gradus");
  });
});

describe("exercise check", () => {
  test("takes an answer that begins with a minus sign, and one from standard input", async () => {
    const kind = listed.find((candidate) => candidate.answerForm === "number")?.kind ?? "";
    const call = ["exercise", "check", kind, "--seed", "1", "--answer"];
    const { verdict } = await callForJson([...call, "-1/3"]);
    expect(["right", "wrong"]).toContain(verdict);
    expect(await callForJson([...call, "-"], "-1/3\n")).toEqual(await callForJson([...call, "-1/3"]));
  });

  test("says for people what it found, with exit code 0 whatever it is", async () => {
    const { answer } = await callForJson(["exercise", "solve", SUBSTITUTION, "--seed", "1"]);
    const call = ["exercise", "check", SUBSTITUTION, "--seed", "1", "--answer"];
    const right = await callGradus([...call, String(answer)]);
    expect([right.code, right.out.split("\n")[0]]).toEqual([0, "Right."]);
    const wrong = await callGradus([...call, "(1000, 1)"]);
    expect([wrong.code, wrong.out.split("\n")[0]]).toEqual([0, "Not right."]);
    const unreadable = await callGradus([...call, "(1000, "]);
    expect([unreadable.code, unreadable.out.split("\n")[0]]).toEqual([0, "Can't be read yet."]);
  });
});

describe("exercise replay", () => {
  let folder = "";
  const report = async (name: string, contents: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, contents);
    return file;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gradus-replay-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("reopens a reported problem and judges the answer that was given", async () => {
    const problem = `${SUBSTITUTION}@1:1:reported`;
    const { answer } = await callForJson(["exercise", "solve", problem]);
    const file = await report("report.json", JSON.stringify({ problem, answer, browser: "some" }));
    const replayed = await callForJson(["exercise", "replay", file]);
    expect(replayed).toMatchObject({ ...(await callForJson(["exercise", "new", problem])), answer, verdict: "right" });
    expect((await callGradus(["exercise", "replay", file])).out).toContain("Right.");
  });

  test("opens a problem without an answer, from standard input too", async () => {
    const problem = `${SUBSTITUTION}@1:1:reported`;
    const made = await callForJson(["exercise", "new", problem]);
    expect(await callForJson(["exercise", "replay", "-"], JSON.stringify({ problem }))).toEqual(made);
  });

  test.each([
    ["not JSON", "is not JSON"],
    ["[]", "names no problem"],
    ['{"problem": 3}', "names no problem"],
    [`{"problem": "${SUBSTITUTION}@1:1:1", "answer": 3}`, "the answer is not a text"],
    ['{"problem": "la.nothing@1:1:1"}', "there is no exercise kind “la.nothing”"],
  ])("refuses %s", async (contents, words) => {
    const { code, err } = await callGradus(["exercise", "replay", await report("bad.json", contents)]);
    expect(code).toBe(1);
    expect(err).toContain(words);
  });
});
