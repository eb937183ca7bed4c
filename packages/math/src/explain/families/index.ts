// One module a family, so that a page ships the words of what it explains and of nothing else.
export { explainCombination } from "./combination.ts";
export { explainCombine } from "./combine.ts";
export { explainDependence } from "./dependence.ts";
export { explainDeterminant } from "./determinant.ts";
export { explainFactor } from "./factor.ts";
export { explainLineForm } from "./line-form.ts";
export { explainLinearity } from "./linearity.ts";
export { explainMatrixWriting } from "./matrix-writing.ts";
export { explainMissingEntry } from "./missing-entry.ts";
export { explainMix } from "./mix.ts";
export { explainPlanes } from "./planes.ts";
export { explainPoints } from "./points.ts";
export { explainRank } from "./rank.ts";
export { explainRowSteps } from "./row-steps.ts";
export { explainSingular } from "./singular.ts";
export { explainSingularity } from "./singularity.ts";
export { explainSubstitution } from "./substitution.ts";
export * from "./toolkit-algebra.ts";
