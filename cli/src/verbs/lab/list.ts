import { labs } from "@gradus/course/labs";
import type { Verb } from "../../verb.ts";

/** `gradus lab list`: the labs there are. */
export const labList: Verb = {
  name: "lab list",
  usage: ["[--json]"],
  summary: "List the labs",
  details: [
    "Labs are done in the browser or in an editor of your own: gradus lab new writes the file, gradus lab check judges it.",
  ],
  examples: ["lab list"],
  options: {},
  steps: false,
  positionals: [0, 0],
  run: async () => ({
    data: {
      value: labs.map(({ lab, title, course, week, graded, languages }) => ({
        lab,
        title,
        course,
        week,
        graded,
        languages,
      })),
    },
    text: (style) =>
      labs
        .map(({ lab, title, course, week, graded, languages }) => {
          const facts = [`course ${course}, week ${week}`, graded ? "graded" : "not graded", languages.join(", ")];
          return `${style.strong(lab)}\n    ${title}  ${style.quiet(`(${facts.join("; ")})`)}`;
        })
        .join("\n"),
  }),
};
