import type { Stage } from "./stage.ts";

const SITE = "site";

const LOCK: Stage = {
  id: "lock",
  title: "lock file",
  command: ["npm", "ci", "--dry-run"],
  counting: "exit-code",
  minutes: 2,
};

const LINT: Stage = {
  id: "lint",
  title: "lint and format",
  command: ["biome", "check", "--error-on-warnings", "."],
  counting: "exit-code",
  minutes: 1,
};

const TYPES: Stage = {
  id: "types",
  title: "types",
  command: ["tsc", "--noEmit", "-p", "tsconfig.json"],
  counting: "exit-code",
  minutes: 3,
};

const WITHOUT_BROWSER: Stage = {
  id: "types-without-browser",
  title: "types without a browser",
  command: ["tsc", "--noEmit", "-p", "tsconfig.without-browser.json"],
  counting: "exit-code",
  minutes: 3,
};

const LAYERS: Stage = {
  id: "layers",
  title: "layers",
  command: ["node", "scripts/check-layers.ts"],
  counting: "last-line",
  minutes: 3,
};

const PAGE_IMPORTS: Stage = {
  id: "page-imports",
  title: "imports of lessons and pages",
  command: ["node", "scripts/check-page-imports.ts"],
  counting: "last-line",
  minutes: 1,
};

const DOCUMENTS: Stage = {
  id: "documents",
  title: "links in documents",
  command: ["node", "scripts/check-documents.ts"],
  counting: "last-line",
  minutes: 1,
};

const DEPENDENCIES: Stage = {
  id: "dependencies",
  title: "dependencies used and argued for",
  command: ["node", "scripts/check-dependencies.ts"],
  counting: "last-line",
  minutes: 1,
};

const UNIT: Stage = {
  id: "unit",
  title: "unit tests",
  command: ["vitest", "run", "--project", "unit", "--project", "stateful"],
  counting: "vitest",
  minutes: 6,
};

const SLOW: Stage = {
  id: "slow",
  title: "slow and property tests",
  command: ["vitest", "run", "--project", "slow"],
  counting: "vitest",
  // One of them builds the site with mistakes planted in it.
  holds: SITE,
  minutes: 9,
};

/** Everything a clone can check about itself, in the order in which it starts. */
export const ALL_STAGES: readonly Stage[] = [
  LOCK,
  {
    id: "site",
    title: "site build",
    command: ["node", "scripts/build.ts", "--always"],
    counting: "exit-code",
    holds: SITE,
    minutes: 4,
  },
  LINT,
  TYPES,
  WITHOUT_BROWSER,
  LAYERS,
  PAGE_IMPORTS,
  DOCUMENTS,
  DEPENDENCIES,
  {
    id: "links",
    title: "links and anchors",
    command: ["node", "scripts/check-links.ts"],
    counting: "last-line",
    after: ["site"],
    minutes: 1,
  },
  {
    id: "size",
    title: "size budget",
    command: ["node", "scripts/size-budget.ts"],
    counting: "last-line",
    after: ["site"],
    minutes: 1,
  },
  {
    id: "types-site",
    title: "types: pages",
    command: ["astro", "check", "--noSync"],
    folder: "site",
    counting: "exit-code",
    after: ["site"],
    holds: SITE,
    minutes: 3,
  },
  UNIT,
  SLOW,
  {
    id: "journeys",
    title: "journeys in a browser",
    command: ["vitest", "run", "--project", "e2e"],
    counting: "vitest",
    after: ["site"],
    alone: true,
    minutes: 11,
  },
];

/** Attacks on the place that runs learners' code, in the page and in the terminal: minutes of endless loops. */
export const SANDBOX_STAGES: readonly Stage[] = [
  {
    id: "sandbox",
    title: "attacks on the sandbox",
    command: ["vitest", "run", "--project", "sandbox"],
    counting: "vitest",
    minutes: 12,
  },
];

/** The same check of types, which remembers what it has seen: the second time only what changed is read. */
const remembering = (stage: Stage): Stage => ({
  ...stage,
  command: [...stage.command, "--incremental", "--tsBuildInfoFile", `.cache/types/${stage.id}.tsbuildinfo`],
});

/** What one runs all day: no build, no browser, no slow tests. */
export const QUICK_STAGES: readonly Stage[] = [
  remembering(TYPES),
  LINT,
  remembering(WITHOUT_BROWSER),
  LAYERS,
  PAGE_IMPORTS,
  DOCUMENTS,
  DEPENDENCIES,
  UNIT,
];
