import { calculus } from "./calculus.ts";
import type { Course } from "./course.ts";
import { linearAlgebra } from "./linear-algebra.ts";
import { probabilityAndStatistics } from "./probability-and-statistics.ts";

export { type Course, type CourseMark, type LessonEntry, slugOf, type Week } from "./course.ts";

/** The three courses in the order in which the capstone needs them. */
export const courses: readonly Course[] = [linearAlgebra, calculus, probabilityAndStatistics];
