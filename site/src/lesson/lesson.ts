import { linkObjects, onReport, rememberGoals, syncWithAddress } from "@gradus/figures/state";
import { record } from "../record/record.ts";
import type { AnyLessonState } from "./any-lesson-state.ts";
import { followReading } from "./block-visits.ts";
import { followState } from "./live-values.ts";
import { followPredictions } from "./predictions.ts";
import { followTerms } from "./terms.ts";

const states = import.meta.glob<{ readonly state: AnyLessonState }>("@lessons/**/state.ts");

const article = document.querySelector<HTMLElement>("[data-lesson]");

if (article) {
  const lesson = article.dataset.lesson ?? "";
  const folder = article.dataset.lessonFolder ?? "";
  followPredictions(document, lesson);
  followReading(document, lesson);
  followTerms(document);
  linkObjects(document);
  onReport((what) => {
    if (what.type !== "goal") return;
    const reached = record.progress().lessons[lesson]?.goals[what.figure] ?? [];
    if (!reached.includes(what.goal)) record.append("goal-reached", { lesson, figure: what.figure, goal: what.goal });
  });
  const remember = () => {
    const goals = record.progress().lessons[lesson]?.goals ?? {};
    for (const [figure, reached] of Object.entries(goals)) rememberGoals(figure, reached);
  };
  record.ready.then(remember);
  record.subscribe(remember);
  const load = Object.entries(states).find(([path]) => path.endsWith(`/${folder}/state.ts`))?.[1];
  load?.().then(({ state }) => {
    syncWithAddress(state);
    followState(document, state);
  });
}
