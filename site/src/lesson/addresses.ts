import { getCollection } from "astro:content";
import { type Course, courses, type LessonEntry, slugOf, type Week } from "@gradus/course/map";

/** `1-linear-algebra/1-systems…/3-two-lines…` as an address: the order numbers stay out of it, so it survives reordering. */
export function addressOf(folder: string): string {
  return `/${folder
    .split("/")
    .map((part) => part.replace(/^\d+-/, ""))
    .join("/")}`;
}

export type Place = {
  readonly course: Course;
  readonly week: Week;
  readonly weekNumber: number;
  readonly courseNumber: number;
  readonly weekAddress: string;
};

/** Where in the map an address lies. @throws Error when the map doesn't know it, so a renamed folder fails the build */
export function placeOf(address: string): Place {
  const [, courseSlug, weekSlug] = address.split("/");
  const courseIndex = courses.findIndex((candidate) => candidate.slug === courseSlug);
  const course = courses[courseIndex];
  const weekIndex = course?.weeks.findIndex((candidate) => candidate.slug === weekSlug) ?? -1;
  const week = course?.weeks[weekIndex];
  if (!course || !week) throw new Error(`the map has no week at ${address}`);
  return {
    course,
    week,
    courseNumber: courseIndex + 1,
    weekNumber: weekIndex + 1,
    weekAddress: `/${course.slug}/${week.slug}`,
  };
}

export type OpenLesson = { readonly entry: LessonEntry; readonly address: string; readonly open: boolean };

/** The lessons of a week in order, each with whether it can be opened yet. */
export async function lessonsOf(place: Place): Promise<OpenLesson[]> {
  const open = new Set((await getCollection("lessons")).map((lesson) => addressOf(lesson.id)));
  return place.week.lessons.map((entry) => {
    const address = `${place.weekAddress}/${entry.slug}`;
    return { entry, address, open: open.has(address) };
  });
}

/** The address of a lab page: its title, below its week. */
export function labAddress(folder: string, title: string): string {
  return `${addressOf(folder).split("/").slice(0, 3).join("/")}/${slugOf(title)}`;
}
