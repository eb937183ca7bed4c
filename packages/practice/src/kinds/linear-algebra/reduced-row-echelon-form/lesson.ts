/** Where the kinds of this folder are taught. */
export const lesson = { course: 1, week: 2, lesson: "reduced-row-echelon-form" } as const;
