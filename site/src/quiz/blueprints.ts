import type { QuizBlueprint } from "@gradus/practice";

const modules = import.meta.glob<{ readonly quiz: QuizBlueprint }>("@lessons/**/quiz-{practice,graded}.ts", {
  eager: true,
});

/** The blueprint of a week’s quiz. Build time only. @throws Error when the week has none */
export function blueprintOf(weekAddress: string, sort: "practice" | "graded"): QuizBlueprint {
  const slugs = weekAddress.split("/").filter(Boolean);
  const found = Object.entries(modules).find(([path]) => {
    const folder = path.split("/").slice(-3);
    return (
      folder[0]?.replace(/^\d+-/, "") === slugs[0] &&
      folder[1]?.replace(/^\d+-/, "") === slugs[1] &&
      folder[2] === `quiz-${sort}.ts`
    );
  });
  if (!found) throw new Error(`no ${sort} quiz for ${weekAddress}`);
  return found[1].quiz;
}
