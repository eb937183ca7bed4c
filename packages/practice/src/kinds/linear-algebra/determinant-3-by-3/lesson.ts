/** Where the kinds of this folder are taught. */
export const lesson = { course: 1, week: 1, lesson: "determinant-3-by-3" } as const;
