import { getCollection } from "astro:content";
import type { LabChecks } from "@gradus/sandbox";
import { addressOf, labAddress, placeOf } from "./addresses.ts";

const checkModules = import.meta.glob<{ readonly checks: LabChecks }>("@lessons/**/checks.ts", { eager: true });

/** The functions that are written in a lab, and where that is. */
export type LabFunctions = {
  readonly lab: string;
  readonly title: string;
  readonly address: string;
  /** As it stands in a sentence: `Assignment 1.2 · Gaussian elimination`. */
  readonly place: string;
  readonly functions: readonly string[];
};

/** All labs with the functions that can be earned there, in the order of the course. Build time only. */
export async function labFunctions(): Promise<readonly LabFunctions[]> {
  const labs = (await getCollection("labs")).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return labs.flatMap(({ id, data: { lab, title, graded } }) => {
    const { courseNumber, weekNumber } = placeOf(addressOf(id));
    const checks = Object.entries(checkModules).find(([path]) => path.endsWith(`/${id}/checks.ts`))?.[1].checks;
    if (checks === undefined) return [];
    const place = graded ? `Assignment ${courseNumber}.${weekNumber} · ${title}` : `the lab “${title}”`;
    return [{ lab, title, address: labAddress(id, title), place, functions: checks.functions }];
  });
}
