import type { CellOutput } from "../outputs/output.ts";
import type { Encoded } from "../value/encoded.ts";

/** An error as it left the learner's code: its own words, nothing added. */
export type ThrownError = { readonly name: string; readonly message: string; readonly stack: string };

/** What the kernel asks of the place that runs code. Sent as JSON text. */
export type ToRealm =
  | { readonly type: "load"; readonly code: string }
  | { readonly type: "call"; readonly id: number; readonly arguments: readonly Encoded[] };

/** What comes back, as JSON text: nobody has checked it yet. */
export type FromRealm =
  | { readonly type: "ready" }
  /** The code that was sent is about to run: from here on its time counts. */
  | { readonly type: "began" }
  | { readonly type: "output"; readonly cell: number; readonly output: CellOutput }
  | { readonly type: "loaded" }
  | { readonly type: "thrown"; readonly error: ThrownError }
  | {
      readonly type: "returned";
      readonly id: number;
      readonly value: Encoded;
      readonly argumentsAfter: readonly Encoded[];
    }
  | {
      readonly type: "call-failed";
      readonly id: number;
      readonly reason: "exception" | "value";
      readonly error: ThrownError;
    };
