/** One thing a learner can be asked to do, and the lesson that teaches it. */
export type Skill = { readonly id: string; readonly title: string; readonly lesson: string };

/** All skills practised so far, in the order in which they are taught. */
export const skills = [
  {
    id: "la.classify-clues",
    title: "Tell what a set of clues is worth",
    lesson: "equations-are-information",
  },
  {
    id: "la.words-to-system",
    title: "Write the equations of a story",
    lesson: "equations-are-information",
  },
  {
    id: "la.recognise-linear-equation",
    title: "Tell a linear equation from another",
    lesson: "what-is-linear",
  },
  {
    id: "la.slope-intercept",
    title: "Find the slope and the intercepts of a line",
    lesson: "what-is-linear",
  },
  {
    id: "la.line-to-equation",
    title: "Write the equation of a line",
    lesson: "what-is-linear",
  },
  {
    id: "la.count-solutions-2x2",
    title: "Count the solutions of two equations in two unknowns",
    lesson: "two-lines-three-outcomes",
  },
  {
    id: "la.solve-2x2-substitution",
    title: "Solve two equations by substitution",
    lesson: "two-lines-three-outcomes",
  },
  {
    id: "la.match-picture-to-count",
    title: "Match a picture of two lines to the number of solutions",
    lesson: "two-lines-three-outcomes",
  },
  {
    id: "la.system-to-matrix",
    title: "Write the matrix of a system",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "la.augmented-matrix",
    title: "Write and read an augmented matrix",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "la.singular-2x2",
    title: "Tell a singular 2×2 matrix from a non-singular one",
    lesson: "the-matrix-of-a-system",
  },
  {
    id: "la.dependent-2x2",
    title: "Tell whether two rows are dependent",
    lesson: "linear-dependence-of-rows",
  },
  {
    id: "la.complete-dependent-row",
    title: "Complete a row so that it is dependent on another",
    lesson: "linear-dependence-of-rows",
  },
  {
    id: "la.dependence-with-letters",
    title: "Find the letter that makes two rows dependent",
    lesson: "linear-dependence-of-rows",
  },
  {
    id: "la.det-2x2",
    title: "Work out a 2×2 determinant",
    lesson: "the-determinant-a-first-look",
  },
  {
    id: "la.det-zero-means-singular",
    title: "Tell from a determinant whether a matrix is singular",
    lesson: "the-determinant-a-first-look",
  },
  {
    id: "la.entry-for-det",
    title: "Find the entry that gives a determinant",
    lesson: "the-determinant-a-first-look",
  },
  {
    id: "la.plane-reading",
    title: "Read a plane from its equation",
    lesson: "three-unknowns-three-planes",
  },
  {
    id: "la.count-solutions-3x3",
    title: "Count the solutions of three equations in three unknowns",
    lesson: "three-unknowns-three-planes",
  },
  {
    id: "la.words-to-system-3",
    title: "Write the three equations of a story",
    lesson: "three-unknowns-three-planes",
  },
  {
    id: "la.dependent-3x3",
    title: "Tell whether three rows are dependent",
    lesson: "linear-dependence-of-three-rows",
  },
  {
    id: "la.mix-coefficients",
    title: "Find the numbers of a mix",
    lesson: "linear-dependence-of-three-rows",
  },
  {
    id: "la.complete-dependent-row-3",
    title: "Complete a row so that it is a mix of two others",
    lesson: "linear-dependence-of-three-rows",
  },
  {
    id: "la.det-3x3",
    title: "Work out a 3×3 determinant",
    lesson: "determinant-3-by-3",
  },
  {
    id: "la.det-triangular",
    title: "Read the determinant of a triangular matrix",
    lesson: "determinant-3-by-3",
  },
  {
    id: "la.facts-nonsingular",
    title: "Say what a non-singular matrix guarantees",
    lesson: "determinant-3-by-3",
  },
  {
    id: "la.pivot-free",
    title: "Tell pivot unknowns from free ones",
    lesson: "reduced-row-echelon-form",
  },
] as const satisfies readonly Skill[];

/** The name of a skill. */
export type SkillId = (typeof skills)[number]["id"];

/**
 * The skill with this id.
 *
 * @throws RangeError "skill: no skill is called …"
 */
export function skill(id: SkillId): Skill {
  const found = skills.find((candidate) => candidate.id === id);
  if (found === undefined) throw new RangeError(`skill: no skill is called ${JSON.stringify(id)}`);
  return found;
}
