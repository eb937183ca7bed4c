import { describe, expect, it } from "vitest";
import { courses, slugOf } from "./index.ts";

describe("the map", () => {
  it("names three courses, eleven weeks and 131 lessons", () => {
    const weeks = courses.flatMap((course) => course.weeks);
    expect(courses.map((course) => course.weeks.length)).toEqual([4, 3, 4]);
    expect(weeks.flatMap((week) => week.lessons)).toHaveLength(131);
    expect(weeks.flatMap((week) => week.lessons.filter((lesson) => lesson.optional))).toHaveLength(4);
  });

  it("gives every lesson of a week an address of its own", () => {
    for (const week of courses.flatMap((course) => course.weeks)) {
      const slugs = week.lessons.map((lesson) => lesson.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it("makes readable addresses", () => {
    expect(slugOf("Two lines, three outcomes")).toBe("two-lines-three-outcomes");
    expect(slugOf("Determinant, 3×3")).toBe("determinant-3-by-3");
    expect(slugOf("Optimisation in neural networks and Newton's method")).toBe(
      "optimisation-in-neural-networks-and-newtons-method",
    );
  });
});
