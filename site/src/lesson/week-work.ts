import { getCollection } from "astro:content";
import { labAddress, lessonsOf, type Place } from "./addresses.ts";

export type WeekWork = {
  readonly title: string;
  readonly address: string;
  readonly about: string;
  readonly kind: "practice" | "quiz" | "lab";
  /** The name in the record of a lab that is handed in. */
  readonly assignment?: string;
};

/** What a week offers besides its lessons, as far as it is there: practice and quizzes come with the first lesson. */
export async function weekWork(place: Place): Promise<WeekWork[]> {
  const labs = (await getCollection("labs")).filter((lab) =>
    labAddress(lab.id, lab.data.title).startsWith(`${place.weekAddress}/`),
  );
  const handsOn = labs.map((lab) => ({
    title: `${lab.data.graded ? "Assignment" : "Lab"}: ${lab.data.title}`,
    address: labAddress(lab.id, lab.data.title),
    about: `${lab.data.graded ? "graded" : "hands on"}, about ${lab.data.minutes} minutes`,
    kind: "lab" as const,
    ...(lab.data.graded ? { assignment: lab.data.lab } : {}),
  }));
  if (!(await lessonsOf(place)).some((lesson) => lesson.open)) return handsOn;
  return [
    {
      title: "Practice",
      address: `${place.weekAddress}/practice`,
      about: "fresh problems, mixed, answered at once",
      kind: "practice",
    },
    ...handsOn,
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
