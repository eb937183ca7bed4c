import { DomainError, ShapeError } from "@gradus/math/exact";
import { InputError, UsageError } from "./call-error.ts";

/** What went wrong, in one line. An error that is not about the input is a fault of ours and says so. */
export function complaint(error: unknown): string {
  if (error instanceof UsageError || error instanceof InputError) return oneLine(error.message);
  if (error instanceof ShapeError || error instanceof DomainError) return oneLine(error.message.replace(/^\w+: /, ""));
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `a fault of gradus, not of your input: ${oneLine(message)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\n\r]+\s*/g, " ");
}
