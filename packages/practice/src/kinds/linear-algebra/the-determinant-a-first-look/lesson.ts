/** Where the kinds of this folder are taught. */
export const lesson = { course: 1, week: 1, lesson: "the-determinant-a-first-look" } as const;
