// The arrows of the house. Each package and each room of `math` lists what it may import; everything else is forbidden.
// scripts/check-layers.ts plants a violation of every rule and sees it caught.
"use strict";

/** What each package of ours may import, by the folder that it lives in. */
const PACKAGES = {
  "packages/math": [],
  "packages/record": [],
  "packages/practice": ["packages/math"],
  "packages/figures": ["packages/math"],
  "packages/sandbox": ["packages/math"],
  "packages/show": ["packages/sandbox"],
  "packages/plot": ["packages/sandbox"],
  "packages/workbench": ["packages/math"],
  course: [
    "packages/math",
    "packages/practice",
    "packages/figures",
    "packages/sandbox",
    "packages/show",
    "packages/plot",
  ],
  site: [
    "packages/math",
    "packages/practice",
    "packages/figures",
    "packages/sandbox",
    "packages/record",
    "packages/workbench",
    "course",
  ],
  server: ["packages/record"],
  cli: ["packages/math", "packages/practice", "packages/sandbox", "packages/workbench", "course"],
};

/** What each room of `math` may import; `errors.ts` is open to all of them. */
const MATH = {
  trace: [],
  exact: ["trace"],
  random: [],
  arrays: ["random"],
  "linear-algebra": ["trace", "exact", "random"],
  expression: ["trace", "exact", "random"],
  calculus: ["trace", "exact", "random", "expression"],
  optimisation: ["trace", "exact", "random", "expression", "calculus", "linear-algebra"],
  networks: ["trace", "exact", "random", "expression", "calculus", "linear-algebra", "optimisation"],
  probability: ["trace", "exact", "random"],
  statistics: ["trace", "exact", "random", "probability", "linear-algebra"],
  reading: ["trace", "exact", "linear-algebra", "expression"],
  explain: [
    "trace",
    "exact",
    "random",
    "linear-algebra",
    "expression",
    "calculus",
    "optimisation",
    "networks",
    "probability",
    "statistics",
    "reading",
  ],
};

const OURS = "^(packages/[^/]+|course|site|server|cli|e2e|scripts)/";
/** Tests, what only tests import, and configuration. */
const TEST = "[.](test|journey)[.]tsx?$|/testing/|[.]config[.]ts$";

/** A rule that lets files below one folder import, of all that is ours, only their own folder and the named ones. */
function arrows(name, comment, folder, allowed, within) {
  const open = [folder, ...allowed].map((path) => `${path}/`).join("|");
  return {
    name,
    comment,
    severity: "error",
    from: { path: `^${folder}/` },
    to: { path: within, pathNot: `^(${open})` },
  };
}

const packageArrows = Object.entries(PACKAGES).map(([folder, allowed]) => {
  const name = folder.replace("packages/", "");
  const may =
    allowed.length === 0 ? "nothing of ours" : allowed.map((path) => path.replace("packages/", "")).join(", ");
  return arrows(`layer-${name}`, `${name} imports ${may}.`, folder, allowed, OURS);
});

const mathArrows = Object.entries(MATH).map(([room, allowed]) =>
  arrows(
    `math-${room}`,
    `Inside math, ${room} imports ${allowed.length === 0 ? "no other room" : allowed.join(", ")}.`,
    `packages/math/src/${room}`,
    allowed.map((path) => `packages/math/src/${path}`),
    // Folders only: the modules at the top of src are errors.ts and the entries, which `math-entries` guards.
    "^packages/math/src/[^/]+/",
  ),
);

module.exports = {
  forbidden: [
    ...packageArrows,
    ...mathArrows,
    {
      name: "math-entries",
      comment: "The entries of math only re-export: no room imports them back.",
      severity: "error",
      from: { path: "^packages/math/src/[^/]+/", pathNot: TEST },
      to: { path: "^packages/math/src/(?!errors[.]ts$)[^/]+[.]ts$" },
    },
    {
      name: "no-cycles",
      comment: "Two files that import each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "What is imported exists. Astro's virtual modules and the lessons' alias are resolved by Astro alone.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(astro:|virtual:|@lessons/)" },
    },
    {
      name: "no-undeclared",
      comment: "A package that is used is in the package.json of the folder that uses it.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-development-in-product",
      comment:
        "What ships does not lean on a development dependency. The site is built, so its own are all of that kind.",
      severity: "error",
      from: { path: "^(packages|course|server|cli)/", pathNot: ["^packages/sandbox/src/build/", TEST] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-tests-in-product",
      comment: "Tests import the product, never the other way round.",
      severity: "error",
      from: { pathNot: TEST },
      to: { path: "[.](test|journey)[.]tsx?$|/testing/", pathNot: "node_modules" },
    },
    {
      name: "no-platform-below",
      comment: "math, practice, figures and record run in a browser and in Node alike, so they import nothing of Node.",
      severity: "error",
      from: { path: "^packages/(math|practice|figures|record)/", pathNot: TEST },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-node-in-browser-code",
      comment: "Only sandbox's node and build rooms, which run in Node, import Node.",
      severity: "error",
      from: { path: "^packages/sandbox/src/", pathNot: ["^packages/sandbox/src/(node|build)/", TEST] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-react-in-judging",
      comment: "math, practice, sandbox and record draw nothing, but for the room in which Plot draws for cells.",
      severity: "error",
      from: {
        path: "^packages/(math|practice|sandbox|record)/",
        pathNot: ["^packages/sandbox/src/drawing/", TEST],
      },
      to: { path: "node_modules/(react|react-dom|preact|@preact)/|node_modules/(d3-|katex/)" },
    },
    {
      name: "math-needs-nothing",
      comment: "math has no dependencies at all.",
      severity: "error",
      from: { path: "^packages/math/", pathNot: TEST },
      to: { path: "node_modules/" },
    },
    {
      name: "no-orphans",
      comment: "A module that nothing imports and that imports nothing is left over.",
      severity: "error",
      from: {
        orphan: true,
        // Astro and MDX files, which import these, are not read here; learners' files stand alone on purpose.
        pathNot: ["^(site|course)/", "[.]d[.]ts$", TEST],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|[.]astro|[.]out|[.]cache|coverage)/" },
    tsPreCompilationDeps: "specify",
    combinedDependencies: true,
    preserveSymlinks: false,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
      mainFields: ["module", "main", "types"],
    },
    skipAnalysisNotInRules: false,
  },
};
