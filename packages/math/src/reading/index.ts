export { readMatrix } from "./matrix.ts";
export { readNumber } from "./number.ts";
export { ReadingError, type ReadingPlace } from "./reading-error.ts";
export { readSystem, type WrittenSystem } from "./system.ts";
export { readVector } from "./vector.ts";
