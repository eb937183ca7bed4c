// The encoding of values that cross the border (docs/lab-values.md)

// Labs as files
export {
  type Cell,
  type CommentMark,
  parseCells,
  readCells,
  replaceSource,
  type WrittenCell,
  writeCells,
} from "./cells/parse-cells.ts";
// Judging what came back
export {
  type Case,
  type Check,
  defineCheck,
  type Effort,
  type Judgement,
  type KnownWrong,
  type LabCheck,
  type LabChecks,
  NOT_APPLICABLE,
  Recognised,
  type Returned,
  recognising,
  type Thrown,
} from "./judging/check.ts";
export { DEFAULT_TOLERANCE, type Difference, firstDifference, sameValue, type Tolerance } from "./judging/compare.ts";
export { emptyWords, type JudgeOptions, judgeValue } from "./judging/judge-value.ts";
export { passingFunctions } from "./judging/passing-functions.ts";
export type { CheckDetail, CheckReport, CheckStatus, LabReport } from "./judging/report.ts";
export { runChecks, type Work } from "./judging/run-checks.ts";
export { valueKind } from "./judging/value-kind.ts";
// Running code
export {
  type CallResult,
  KERNEL_LIMITS,
  type Kernel,
  type KernelLimits,
  type RunOptions,
  type RunOutcome,
  type RunResult,
} from "./kernel/kernel.ts";
// The learner's own toolkit
export { absenceWords, EMPTY_TOOLKIT, type LearnersToolkit, MY_TOOLKIT } from "./my-toolkit/learners-toolkit.ts";
export { notation, shortNotation } from "./outputs/notation.ts";
export type * from "./outputs/output.ts";
export { OUTPUT_LIMITS } from "./outputs/output.ts";
export { readOutput } from "./outputs/read-output.ts";
export { snakeCase } from "./python/snake-case.ts";
export { plainText } from "./show/emit.ts";
export { decode, decodeText } from "./value/decode.ts";
export { encode, encodeText } from "./value/encode.ts";
export {
  DecodingError,
  type Encoded,
  EncodingError,
  type Tagged,
  TYPED_ARRAYS,
  type TypedArrayName,
  VALUE_LIMITS,
  type ValueLimits,
} from "./value/encoded.ts";
