// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import type { KindLoaders } from "./kind-entry.ts";

/** What loads the kinds of each lesson: a lesson's page need not know of all the others. */
export const lessonLoaders: Readonly<Record<string, () => Promise<KindLoaders>>> = {
  "equations-are-information": () => import("./loaders/equations-are-information.ts").then(({ loaders }) => loaders),
  "what-is-linear": () => import("./loaders/what-is-linear.ts").then(({ loaders }) => loaders),
  "two-lines-three-outcomes": () => import("./loaders/two-lines-three-outcomes.ts").then(({ loaders }) => loaders),
  "the-matrix-of-a-system": () => import("./loaders/the-matrix-of-a-system.ts").then(({ loaders }) => loaders),
  "linear-dependence-of-rows": () => import("./loaders/linear-dependence-of-rows.ts").then(({ loaders }) => loaders),
  "the-determinant-a-first-look": () => import("./loaders/the-determinant-a-first-look.ts").then(({ loaders }) => loaders),
  "three-unknowns-three-planes": () => import("./loaders/three-unknowns-three-planes.ts").then(({ loaders }) => loaders),
  "linear-dependence-of-three-rows": () => import("./loaders/linear-dependence-of-three-rows.ts").then(({ loaders }) => loaders),
  "determinant-3-by-3": () => import("./loaders/determinant-3-by-3.ts").then(({ loaders }) => loaders),
  "reduced-row-echelon-form": () => import("./loaders/reduced-row-echelon-form.ts").then(({ loaders }) => loaders),
};
