import { getCollection } from "astro:content";
import { labAddress, type Place } from "./addresses.ts";

export type WeekWork = {
  readonly title: string;
  readonly address: string;
  readonly about: string;
  readonly kind: "practice" | "quiz" | "lab";
};

/** What a week offers besides its lessons, as far as it is there. */
export async function weekWork(place: Place): Promise<WeekWork[]> {
  const labs = (await getCollection("labs")).filter((lab) =>
    labAddress(lab.id, lab.data.title).startsWith(`${place.weekAddress}/`),
  );
  return [
    {
      title: "Practice",
      address: `${place.weekAddress}/practice`,
      about: "fresh problems, mixed, answered at once",
      kind: "practice",
    },
    ...labs.map((lab) => ({
      title: `Lab: ${lab.data.title}`,
      address: labAddress(lab.id, lab.data.title),
      about: `hands on, about ${lab.data.minutes} minutes`,
      kind: "lab" as const,
    })),
    {
      title: "Practice quiz",
      address: `${place.weekAddress}/practice-quiz`,
      about: "six questions, feedback at once",
      kind: "quiz",
    },
    {
      title: "Graded quiz",
      address: `${place.weekAddress}/graded-quiz`,
      about: "ten questions, feedback at the end",
      kind: "quiz",
    },
  ];
}
