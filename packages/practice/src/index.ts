// Skills

export { accepts, howToType } from "./answer/accepts.ts";
export { besideSolutions, besideWidget, isWritten } from "./answer/beside-widget.ts";
// Answers
export type {
  Answer,
  AnswerForm,
  AnswerOf,
  Blank,
  BlankLine,
  Cell,
  CellAxis,
  Certificate,
  CertificateAnswer,
  CertificateForm,
  Choice,
  FormOf,
  MatrixForm,
  Reading,
  Remark,
  ShownLine,
  WrittenEquation,
} from "./answer/form.ts";
export { formatAnswer } from "./answer/format-answer.ts";
export { cellsWhere, compareCells } from "./answer/grid-cells.ts";
export { matrixCells, type WrittenCell } from "./answer/matrix-cells.ts";
export { parseAnswer } from "./answer/parse-answer.ts";
export { sameAnswer } from "./answer/same-answer.ts";
export { sameEquation, sameEquations, strayEquations } from "./answer/same-equations.ts";
export { type ShuffledLines, shuffledLines } from "./answer/shuffled-lines.ts";
export { assessBlanks, type BlankWords } from "./exercise/assess-blanks.ts";
export { assessMatrix, entryId, type MatrixPlace, type MatrixWords } from "./exercise/assess-matrix.ts";
export { defineKind } from "./exercise/define-kind.ts";
export { siblingOf, twinOf } from "./exercise/fresh-problem.ts";
export { formatIdentity, isSeed, type ProblemIdentity, parseIdentity } from "./exercise/identity.ts";
// Kinds and exercises
export type {
  Exercise,
  ExerciseKind,
  HumaneBound,
  Kind,
  KindMeta,
  Mistake,
  Prompt,
  Samples,
  Solution,
  SurfaceForm,
} from "./exercise/kind.ts";
export { type OutdatedProblem, openAmong } from "./exercise/open-among.ts";
export { findKind, openExercise } from "./exercise/open-exercise.ts";
// Problems and their identity
export type {
  Picture,
  PictureLine,
  PicturePlane,
  PicturePoint,
  PlanePicture,
  SpacePicture,
  StaircasePicture,
} from "./exercise/picture.ts";
export type { Prose } from "./exercise/prose.ts";
// Verdicts and known wrong rules
export type { Assessment, BlankMarks, Judged, Verdict } from "./exercise/verdict.ts";
export { allKinds } from "./kinds/index.ts";
export type { KindEntry } from "./kinds/kind-entry.ts";
export { isMistakeId, type MistakeId, type MistakeWords, mistakeLibrary, mistakeWords } from "./mistake/index.ts";
// Endless practice
export { type NextProblem, nextProblem } from "./queue/next-problem.ts";
export type { Outcome } from "./queue/outcome.ts";
// Quizzes
export { PASS_MARK, type QuizBlueprint, type QuizSlot } from "./quiz/blueprint.ts";
export { drawQuiz } from "./quiz/draw-quiz.ts";
export { neededToPass, type QuestionResult, type QuizResult, scoreQuiz } from "./quiz/score-quiz.ts";
// Work on one problem
export { askForHint, askForSolution } from "./session/ask-for-help.ts";
export {
  type AnswerGiven,
  type Attempt,
  beginAttempt,
  countedTries,
  type Help,
  type Response,
  type Try,
  type WorkedTwin,
} from "./session/attempt.ts";
export { respond } from "./session/respond.ts";
export { type Skill, type SkillId, skill, skills } from "./skill/skills.ts";
