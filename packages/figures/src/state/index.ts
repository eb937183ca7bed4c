export { keepTogether } from "../notation/keep-together.ts";
export { type MathHtmlOptions, mathHtml } from "../notation/math-html.ts";
export { type Achievement, type Goal, nothingAchieved } from "./goals.ts";
export { commit, type FigureReport, isCommitted, onCommit, onReport, report } from "./lesson-session.ts";
export {
  defineLessonState,
  type LessonSpec,
  type LessonState,
  type Values,
} from "./lesson-state.ts";
export { linkObjects } from "./link-objects.ts";
export { hold, onRaise, type RaisedObject, raise, raised } from "./raise.ts";
export { goalsReached, onGoalsReached, rememberGoals } from "./reached-goals.ts";
export { mergeSearch, readSearch, writeSearch } from "./search.ts";
export { syncWithAddress } from "./sync-with-address.ts";
export { admissibleValue, type ValueSpec } from "./value-spec.ts";
