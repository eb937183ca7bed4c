import fc from "fast-check";

/**
 * A whole run draws the same inputs each time, so that it says the same of the same commit; tests run by hand draw fresh ones.
 * GRADUS_SEED names others: `GRADUS_SEED=7 npm test`.
 */
const { CI, GRADUS_SEED } = process.env;
if (CI !== undefined || GRADUS_SEED !== undefined)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(GRADUS_SEED ?? 2026) });
