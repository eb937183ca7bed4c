/** One thing a learner can be asked to do, and the lesson that teaches it. */
export type Skill = { readonly id: string; readonly title: string; readonly lesson: string };

/** All skills practised so far, in the order in which they are taught. */
export const skills = [
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
