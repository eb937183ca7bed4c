/** Where the kinds of this folder are taught. */
export const lesson = { course: 1, week: 1, lesson: "linear-dependence-of-three-rows" } as const;
