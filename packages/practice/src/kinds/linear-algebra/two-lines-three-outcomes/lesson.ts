/** Where the kinds of this folder are taught. */
export const lesson = { course: 1, week: 1, lesson: "two-lines-three-outcomes" } as const;
