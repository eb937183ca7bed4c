/** Where the kinds of this folder are taught. */
export const lesson = { course: 1, week: 1, lesson: "what-is-linear" } as const;
