// Attacks on the sandbox, and how one is tried (docs/sandbox.md).
export { type Attack, mostCharacters, type Place, wordsFor } from "./attack.ts";
export { PYTHON_ATTACKS, TYPESCRIPT_ATTACKS } from "./attacks.ts";
export { type Attempt, type Kernels, PATIENCE, shownAfter, tryAttack } from "./try-attack.ts";
