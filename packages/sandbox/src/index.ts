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
  type Returned,
} from "./judging/check.ts";
export type { CheckDetail, CheckReport, CheckStatus, LabReport } from "./judging/report.ts";
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
export type * from "./outputs/output.ts";
export { OUTPUT_LIMITS } from "./outputs/output.ts";
export { readOutput } from "./outputs/read-output.ts";
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
