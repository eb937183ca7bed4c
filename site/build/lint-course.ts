import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { AstroIntegration } from "astro";
import { lintLesson } from "./lint-lesson.ts";

/** Fails the build, naming file and line, where a lesson states a number that the toolkit did not compute. */
export function lintCourse(course: string): AstroIntegration {
  return {
    name: "gradus-lint-course",
    hooks: {
      "astro:build:start": async () => {
        const lessons = (await readdir(course, { recursive: true })).filter((name) => /(lesson|lab)\.mdx$/.test(name));
        const problems: string[] = [];
        for (const name of lessons) {
          const file = join(course, name);
          for (const problem of lintLesson(await readFile(file, "utf8"))) {
            problems.push(`${relative(course, file)}:${problem.line}: ${problem.message}`);
          }
        }
        if (problems.length > 0) throw new Error(`The book is not true as it stands:\n${problems.join("\n")}`);
      },
    },
  };
}
