import type { Attack } from "./attack.ts";
import { PYTHON_ENDLESS } from "./python-endless.ts";
import { PYTHON_JUDGE } from "./python-judge.ts";
import { PYTHON_OUTSIDE } from "./python-outside.ts";
import { TYPESCRIPT_ENDLESS } from "./typescript-endless.ts";
import { TYPESCRIPT_JUDGE } from "./typescript-judge.ts";
import { TYPESCRIPT_OUTSIDE } from "./typescript-outside.ts";

/** The attacks in TypeScript: each is tried in the page and in the terminal. */
export const TYPESCRIPT_ATTACKS: readonly Attack[] = [
  ...TYPESCRIPT_OUTSIDE,
  ...TYPESCRIPT_JUDGE,
  ...TYPESCRIPT_ENDLESS,
];

/** The attacks in Python: each is tried in the page and in the terminal. */
export const PYTHON_ATTACKS: readonly Attack[] = [...PYTHON_OUTSIDE, ...PYTHON_JUDGE, ...PYTHON_ENDLESS];
