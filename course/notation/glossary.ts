/** A term is defined once; lessons link to it. `lesson` is the slug of the lesson that teaches it. */
export type GlossaryEntry = {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly lesson: string;
};

const lesson = "two-lines-three-outcomes";

export const glossary: readonly GlossaryEntry[] = [
  {
    id: "system",
    term: "system of equations",
    definition: "Several equations that are meant to hold at the same time, for the same unknowns.",
    lesson,
  },
  {
    id: "solution",
    term: "solution",
    definition: "A value for each unknown that makes every equation of the system true at once.",
    lesson,
  },
  {
    id: "redundant",
    term: "redundant",
    definition: "A system is redundant when one of its equations says nothing that the others don’t say already.",
    lesson,
  },
  {
    id: "contradictory",
    term: "contradictory",
    definition: "A system is contradictory when no values of the unknowns make all its equations true.",
    lesson,
  },
  {
    id: "substitution",
    term: "substitution",
    definition: "Solving one equation for an unknown and putting what it equals into the other equation.",
    lesson,
  },
  {
    id: "coefficient",
    term: "coefficient",
    definition: "The number that multiplies an unknown.",
    lesson,
  },
  {
    id: "constant",
    term: "constant",
    definition: "A number of an equation that multiplies no unknown.",
    lesson,
  },
  {
    id: "family",
    term: "family of solutions",
    definition: "All the solutions of a system that has infinitely many, written with a free parameter.",
    lesson,
  },
];
