/** The call itself is wrong: an unknown verb or option, a missing argument. Answered with the usage and exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What was handed in can't be used: a text that can't be read, a file that isn't there. Answered with one line and exit code 1. */
export class InputError extends Error {
  override readonly name = "InputError";
}
