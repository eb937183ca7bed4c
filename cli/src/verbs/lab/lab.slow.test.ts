import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOfNotebook, readNotebook } from "@gradus/sandbox/notebook";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callForJson, callGradus } from "../../testing/call-gradus.ts";

type ListedLab = { readonly lab: string; readonly languages: readonly string[] };
type Checked = { readonly name: string; readonly status: string; readonly message: string };

const listed = (await callForJson(["lab", "list"])).value as readonly ListedLab[];
const LAB = "linear-systems";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gradus-lab-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, ...options: readonly string[]): Promise<string> {
  const out = join(folder, name);
  const { value } = await callForJson(["lab", "new", LAB, "--language", "ts", ...options, "--out", out]);
  expect(value).toBe(join(out, `${LAB}.ts`));
  return String(value);
}

async function checked(
  file: string,
  ...options: readonly string[]
): Promise<{ code: number; checks: readonly Checked[] }> {
  const { code, out, err } = await callGradus([
    "lab",
    "check",
    LAB,
    "--language",
    "ts",
    "--file",
    file,
    "--json",
    ...options,
  ]);
  expect(err).toBe("");
  const report = JSON.parse(out) as { passed: number; failed: number; checks: readonly Checked[] };
  expect(report.passed + report.failed).toBe(report.checks.length);
  expect(report.passed).toBe(report.checks.filter((check) => check.status === "passed").length);
  expect(report.checks.length).toBeGreaterThan(0);
  expect(code).toBe(report.failed === 0 ? 0 : 1);
  return { code, checks: report.checks };
}

test("lab list names each lab with its course, week and languages", () => {
  expect(listed).toContainEqual(
    expect.objectContaining({
      lab: LAB,
      title: expect.any(String),
      course: 1,
      week: 1,
      graded: false,
      languages: ["ts", "py"],
    }),
  );
});

describe.each(listed.map(({ lab }) => [lab]))("lab %s", (lab) => {
  test("passes with its solution, in the shown cases and the further ones", async () => {
    const out = join(folder, `solution of ${lab}`);
    const { value } = await callForJson(["lab", "new", lab, "--solution", "--out", out]);
    for (const options of [[], ["--submit"]]) {
      const { code, out: printed } = await callGradus(["lab", "check", lab, "--file", String(value), ...options]);
      expect([code, printed]).toEqual([0, expect.stringMatching(/\d+ passed, 0 failed\n$/)]);
    }
  });

  test("does not pass as it is handed out", async () => {
    const { value } = await callForJson(["lab", "new", lab, "--out", join(folder, `start of ${lab}`)]);
    const { code, out } = await callGradus(["lab", "check", lab, "--file", String(value)]);
    expect(code).toBe(1);
    expect(out).toMatch(/[1-9]\d* failed\n$/);
  });
});

describe("lab check", () => {
  test("tells code that fails from a result that differs", async () => {
    const broken = join(folder, "broken.ts");
    await writeFile(broken, "// %%\nthis is not TypeScript\n");
    expect((await checked(broken)).checks.every((check) => check.status === "code-failed")).toBe(true);

    const names = [
      ...(await readFile(await written("names", "--solution"), "utf8")).matchAll(/export function (\w+)/g),
    ];
    const wrong = join(folder, "wrong.ts");
    await writeFile(
      wrong,
      `// %%\n${names.map(([, name]) => `export function ${name}(): string { return "purple"; }`).join("\n")}\n`,
    );
    const { checks } = await checked(wrong);
    expect(checks.some((check) => check.status === "differs")).toBe(true);
    expect(checks.every((check) => check.status === "passed" || check.message !== "")).toBe(true);
  });

  test("reaches neither files nor network nor processes, and says so", async () => {
    const names = [
      ...(await readFile(await written("rights", "--solution"), "utf8")).matchAll(/export function (\w+)/g),
    ];
    const target = join(folder, "escaped.txt");
    const thief = join(folder, "thief.ts");
    const body = `{ const fs = process.getBuiltinModule("node:fs"); fs.writeFileSync(${JSON.stringify(target)}, "out"); return "out"; }`;
    await writeFile(
      thief,
      `// %%\n${names.map(([, name]) => `export function ${name}(): string ${body}`).join("\n")}\n`,
    );
    expect((await checked(thief)).checks.every((check) => check.status === "code-failed")).toBe(true);
    await expect(readFile(target)).rejects.toThrow("ENOENT");
  });

  test("reads the file from standard input too", async () => {
    const source = await readFile(await written("piped", "--solution"), "utf8");
    expect((await callGradus(["lab", "check", LAB, "--file", "-"], { input: source })).code).toBe(0);
  });
});

describe("lab new", () => {
  test("leaves a file alone that was worked on", async () => {
    const file = await written("kept");
    const start = await readFile(file, "utf8");
    await written("kept");
    await writeFile(file, `${start}\n// my work\n`);
    const { code, err } = await callGradus(["lab", "new", LAB, "--out", join(folder, "kept")]);
    expect(code).toBe(1);
    expect(err).toBe(
      `gradus lab new: ${file} is already there with other contents; move it, or choose another folder\n`,
    );
    expect(await readFile(file, "utf8")).toContain("// my work");
  });
});

describe("lab new in Python", () => {
  test("writes the file with the modules that it imports", async () => {
    const out = join(folder, "python");
    const { files } = await callForJson(["lab", "new", LAB, "--language", "py", "--out", out]);
    expect(files).toEqual([`${LAB}.py`, "gradus_values.py", "gradus_show.py"].map((name) => join(out, name)));
    expect(await readFile(join(out, `${LAB}.py`), "utf8")).toContain("from gradus_show import");
    expect(await readFile(join(out, "gradus_show.py"), "utf8")).toContain("import gradus_values");
  });
});

describe("lab notebook", () => {
  test.each(["ts", "py"])(
    "writes a notebook in %s that holds the lab's file, and only over the same one",
    async (language) => {
      const out = join(folder, `${language}.ipynb`);
      const call = ["lab", "notebook", LAB, "--language", language, "--solution", "--out", out];
      expect(await callForJson(call)).toMatchObject({ lab: LAB, language, value: out });
      const { value } = await callForJson([
        "lab",
        "new",
        LAB,
        "--language",
        language,
        "--solution",
        "--out",
        join(folder, `nb-${language}`),
      ]);
      const reading = readNotebook(await readFile(out, "utf8"), {
        lab: LAB,
        language: language === "py" ? "py" : "ts",
      });
      if (!reading.ok) throw new Error(reading.message);
      expect(fileOfNotebook(reading.notebook, language === "py" ? "py" : "ts")).toBe(
        await readFile(String(value), "utf8"),
      );
      const assertions = reading.notebook.cells.filter((cell) => cell.id.startsWith("gradus-assertions-"));
      expect(assertions.map((cell) => cell.source.join("").length > 100)).toEqual([true, true, true]);
      expect((await callGradus(call)).code).toBe(0);
      await writeFile(out, "{}");
      expect((await callGradus(call)).err).toContain("is already there with other contents");
    },
  );
});

describe("a file of another kind", () => {
  test("is taken by its name as Python or TypeScript, unless the call says otherwise", async () => {
    const file = join(folder, "by-its-name.py");
    await writeFile(file, "def lake_system(:\n");
    const { out } = await callGradus(["lab", "check", LAB, "--file", file]);
    expect(out).toContain("Python can't read this");
    const { code, err } = await callGradus(["lab", "check", LAB, "--language", "ts", "--file", file]);
    expect([code, err]).toEqual([2, expect.stringContaining(`${file} is no file for --language ts`)]);
  });

  test("that no check can run is complained of once, below the last check", async () => {
    const file = join(folder, "unreadable.ts");
    await writeFile(file, "export function lakeSystem( {\n");
    const { out } = await callGradus(["lab", "check", LAB, "--file", file]);
    expect(out).toMatch(/^(✗ .+: your code failed\n){3} {4}Your file can't be read .+\n {4}in line 1 of the file\n\n/);
    expect(out.match(/can't be read/g)).toHaveLength(1);
  });

  test("is refused in words where it is a notebook", async () => {
    const { code, err } = await callGradus(["lab", "check", LAB, "--file", "mine.ipynb"]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("mine.ipynb is a notebook; open it on the page of the lab"),
    ]);
  });
});

describe("a place that takes no file", () => {
  test.each([["new"], ["notebook"]])("is named in words by lab %s", async (verb) => {
    const file = join(folder, `in the way of ${verb}`);
    await writeFile(file, "mine");
    const { code, err } = await callGradus(["lab", verb, LAB, "--out", join(file, "below.ipynb")]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/can't be written: a part of its path is a file, not a folder\n$/),
    ]);
    const { err: told } = await callGradus(["lab", "notebook", LAB, "--out", folder]);
    expect(told).toBe(`gradus lab notebook: ${folder} is a folder\n`);
  });

  test("that is not there yet is made, as far down as it is named", async () => {
    const out = join(folder, "a", "b", "c.ipynb");
    expect(await callForJson(["lab", "notebook", LAB, "--out", out])).toMatchObject({ value: out });
    expect(await readFile(out, "utf8")).toContain("nbformat");
  });

  // Linux has such a place: whatever is to be made there is said not to be there.
  test.runIf(process.platform === "linux")("and never says so is left at once", async () => {
    const { code, err } = await callGradus(["lab", "new", LAB, "--out", "/proc/gradus/labs"]);
    expect([code, err]).toEqual([1, expect.stringContaining("can't be written: its folder is not there")]);
  });
});

describe("a lab is not named", () => {
  test.each([
    [["new", "no-such-lab", "--out", "x"], 1, "there is no lab “no-such-lab”"],
    [["new", LAB], 2, "--out is missing"],
    [["new", LAB, "--language", "r", "--out", "x"], 2, "linear-systems is there in ts, py only, not in “r”"],
    [["notebook", LAB], 2, "--out is missing"],
    [["notebook", "no-such-lab", "--out", "x.ipynb"], 1, "there is no lab “no-such-lab”"],
    [["check", LAB], 2, "--file is missing"],
    [["check", LAB, "--file", "nowhere.ts"], 1, "there is no file nowhere.ts"],
    [["fly"], 2, "there is no “lab fly”; there are list, new, notebook, check"],
  ])("by %j", async (args, code, words) => {
    const called = await callGradus(["lab", ...args]);
    expect([called.code, called.out]).toEqual([code, ""]);
    expect(called.err).toContain(words);
  });
});
