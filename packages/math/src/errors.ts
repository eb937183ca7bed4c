/**
 * The caller handed in shapes that do not fit together. The message names the function, what it needs and what it got.
 *
 * @example new ShapeError("solve", "A must have as many rows as b has entries, got 2 and 3").message // => "solve: A must have as many rows as b has entries, got 2 and 3"
 */
export class ShapeError extends Error {
  override readonly name = "ShapeError";

  constructor(caller: string, message: string) {
    super(`${caller}: ${message}`);
  }
}

/**
 * The caller handed in a value outside the function's domain. The message names the function and echoes the value.
 *
 * @example new DomainError("divide", "the divisor must not be 0").message // => "divide: the divisor must not be 0"
 */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(caller: string, message: string) {
    super(`${caller}: ${message}`);
  }
}
