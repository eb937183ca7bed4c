import { defineConfig } from "vitest/config";

const OURS = "{packages/*,course,site,server,cli,scripts}/**";
// These share a database or the ids already given, or leave state behind as examples may: each file starts from nothing.
const STATEFUL = "{packages/record,server,scripts/examples}/**/*.test.{ts,tsx}";
const SLOW = `${OURS}/*.{slow,property}.test.{ts,tsx}`;
// What the place that runs learners' code holds against: `npm run test:sandbox`, which needs no built site.
const SANDBOX_SLOW = "packages/sandbox/src/{attacks/*,node/python-kernel}.slow.test.ts";
const SANDBOX_JOURNEYS = "e2e/{attacks-in-*,python-kernel}.journey.ts";
// The slowest of the quick tests takes one second; on a machine that does much else besides it is not wrong but late.
const ON_A_BUSY_MACHINE = 30_000;
const NOT_OURS = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  test: {
    projects: [
      // A worker keeps its modules from one file to the next: loading them anew took two thirds of the time.
      {
        test: {
          name: "unit",
          include: [`${OURS}/*.test.{ts,tsx}`],
          exclude: [...NOT_OURS, SLOW, STATEFUL],
          isolate: false,
          setupFiles: ["vitest.setup.ts"],
          testTimeout: ON_A_BUSY_MACHINE,
        },
      },
      {
        test: {
          name: "stateful",
          setupFiles: ["vitest.setup.ts"],
          include: [STATEFUL],
          exclude: [...NOT_OURS, SLOW],
          testTimeout: ON_A_BUSY_MACHINE,
        },
      },
      // Whole builds, killed servers, every exercise kind on every level: `npm run check` leaves these out.
      {
        test: {
          name: "slow",
          include: [SLOW],
          exclude: [...NOT_OURS, SANDBOX_SLOW],
          setupFiles: ["vitest.setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Many of them wait for a process of their own; with one worker a second core stands idle.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["e2e/**/*.journey.ts"],
          exclude: [...NOT_OURS, SANDBOX_JOURNEYS],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has a server and a browser of its own, which wait for each other more than they work.
          maxWorkers: 2,
          // A page under load answers late, not wrongly.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: "sandbox",
          include: [SANDBOX_SLOW, SANDBOX_JOURNEYS],
          exclude: NOT_OURS,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
