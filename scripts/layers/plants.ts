import { posix } from "node:path";

/** A file planted to be caught, or to be let through when `rule` is null. */
export type Plant = { readonly file: string; readonly source: string; readonly rule: string | null };

/** The arrows between packages, written down a second time, so that a slip in the rule file is seen. */
const PACKAGE_ARROWS: Readonly<Record<string, string>> = {
  "packages/math": "",
  "packages/record": "",
  "packages/practice": "packages/math",
  "packages/figures": "packages/math",
  "packages/sandbox": "packages/math",
  "packages/show": "packages/sandbox",
  "packages/plot": "packages/sandbox",
  course: "packages/math packages/practice packages/figures packages/sandbox packages/show packages/plot",
  site: "packages/math packages/practice packages/figures packages/sandbox packages/record course",
  server: "packages/record",
  cli: "packages/math packages/practice packages/sandbox course",
};

/** The same for the rooms of math. */
const MATH_ARROWS: Readonly<Record<string, string>> = {
  trace: "",
  random: "",
  arrays: "random",
  exact: "trace",
  "linear-algebra": "trace exact random",
  expression: "trace exact random",
  calculus: "trace exact random expression",
  optimisation: "trace exact random linear-algebra expression calculus",
  networks: "trace exact random linear-algebra expression calculus optimisation",
  probability: "trace exact random",
  statistics: "trace exact random linear-algebra probability",
  reading: "trace exact linear-algebra expression",
  explain: "trace exact random linear-algebra expression calculus optimisation networks probability statistics reading",
};

const FOLDERS = [...Object.keys(PACKAGE_ARROWS), "e2e", "scripts"];
const ROOMS = Object.keys(MATH_ARROWS);
const MATH = "packages/math/src";

/** Where each package keeps a module that others may be caught importing. */
function targetOf(folder: string): string {
  return folder === MATH || !folder.startsWith("packages/") || folder.startsWith(MATH)
    ? `${folder}/target.ts`
    : `${folder}/src/target.ts`;
}

function importing(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return `import { target } from "${path.startsWith(".") ? path : `./${path}`}";\nexport const planted = target;\n`;
}

function arrowPlants(
  arrows: Readonly<Record<string, string>>,
  targets: readonly string[],
  options: { prefix: string; in: string },
): readonly Plant[] {
  return Object.entries(arrows).flatMap(([folder, open]) =>
    targets
      .filter((target) => target !== folder)
      .map((target) => {
        const home = posix.dirname(targetOf(options.in + folder));
        const file = `${home}/planted-${target.replaceAll("/", "-")}.ts`;
        const name = `${options.prefix}-${folder.replace("packages/", "")}`;
        const rule = open.split(" ").includes(target) ? null : name;
        return { file, source: importing(file, targetOf(options.in + target)), rule };
      }),
  );
}

function single(rule: string | null, file: string, source: string): Plant {
  return { file, source, rule };
}

const OTHERS: readonly Plant[] = [
  single(
    "no-cycles",
    "packages/practice/src/circle-a.ts",
    'import { b } from "./circle-b.ts";\nexport const a = () => b;\n',
  ),
  single(
    "no-cycles",
    "packages/practice/src/circle-b.ts",
    'import { a } from "./circle-a.ts";\nexport const b = () => a;\n',
  ),
  single(
    "no-cycles",
    "packages/practice/src/type-a.ts",
    'import type { B } from "./type-b.ts";\nexport type A = B | 1;\n',
  ),
  single(
    "no-cycles",
    "packages/practice/src/type-b.ts",
    'import type { A } from "./type-a.ts";\nexport type B = A | 2;\n',
  ),
  single("no-unresolved", "packages/practice/src/nowhere.ts", 'export * from "./not-there.ts";\n'),
  single("no-undeclared", "packages/practice/src/undeclared.ts", 'export * from "borrowed";\n'),
  single("no-undeclared", "packages/practice/src/undeclared-type.ts", 'export type { Borrowed } from "borrowed";\n'),
  single(null, "packages/record/src/declared.ts", 'export * from "borrowed";\n'),
  single("no-development-in-product", "packages/record/src/development.ts", 'export * from "tool";\n'),
  single(null, "packages/record/src/development.test.ts", 'export * from "tool";\n'),
  single("no-tests-in-product", "packages/record/src/from-test.ts", 'export * from "./development.test.ts";\n'),
  single("no-tests-in-product", "packages/record/src/from-testing.ts", 'export * from "./testing/borrow.ts";\n'),
  single(null, "packages/record/src/testing/borrow.ts", 'export * from "node:fs";\n'),
  single("no-platform-below", "packages/math/src/exact/platform.ts", 'export * from "node:fs";\n'),
  single("no-platform-below", "packages/practice/src/platform.ts", 'export * from "node:fs";\n'),
  single("no-platform-below", "packages/figures/src/platform.ts", 'export * from "fs";\n'),
  single("no-platform-below", "packages/record/src/platform.ts", 'export * from "node:crypto";\n'),
  single("no-node-in-browser-code", "packages/sandbox/src/platform.ts", 'export * from "node:fs";\n'),
  single(null, "packages/sandbox/src/node/platform.ts", 'export * from "node:fs";\n'),
  single("no-react-in-judging", "packages/practice/src/drawing.tsx", 'export * from "preact";\n'),
  single(null, "packages/figures/src/drawing.tsx", 'export * from "preact";\n'),
  single("math-needs-nothing", "packages/math/src/exact/needy.ts", 'export * from "borrowed";\n'),
  single("math-entries", "packages/math/src/exact/entrance.ts", 'export * from "../index.ts";\n'),
  single(null, "packages/math/src/exact/errors.ts", 'export * from "../errors.ts";\n'),
  single("no-orphans", "packages/practice/src/orphan.ts", "export const alone = 1;\n"),
];

/** Every file that must be caught or let through. */
export const PLANTS: readonly Plant[] = [
  ...arrowPlants(PACKAGE_ARROWS, FOLDERS, { prefix: "layer", in: "" }),
  ...arrowPlants(MATH_ARROWS, ROOMS, { prefix: "math", in: `${MATH}/` }),
  ...OTHERS,
];

/** The ground they are planted in: a house of the same shape with one innocent module in each room. */
export function ground(): Readonly<Record<string, string>> {
  const folders = [...FOLDERS, ...ROOMS.map((room) => `${MATH}/${room}`)];
  const innocent = folders.map((folder) => [targetOf(folder), "export const target = 1;\n"] as const);
  const installed = (name: string) =>
    [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
      [`node_modules/${name}/index.js`, "module.exports = {};\n"],
    ] as const;
  const declares = (folder: string, content: object) =>
    [`${folder}/package.json`, JSON.stringify({ name: folder, ...content })] as const;
  return Object.fromEntries([
    ...innocent,
    ...["borrowed", "tool", "preact"].flatMap(installed),
    ["package.json", JSON.stringify({ name: "ground", devDependencies: { tool: "1.0.0" } })],
    ["tsconfig.json", "{}"],
    [`${MATH}/index.ts`, 'export { target } from "./exact/target.ts";\n'],
    [`${MATH}/errors.ts`, "export class ShapeError extends Error {}\n"],
    declares("packages/record", { dependencies: { borrowed: "1.0.0" } }),
    declares("packages/math", { dependencies: { borrowed: "1.0.0" } }),
    declares("packages/practice", { dependencies: { preact: "1.0.0" } }),
    declares("packages/figures", { dependencies: { preact: "1.0.0" } }),
    declares("packages/sandbox", {}),
  ]);
}
