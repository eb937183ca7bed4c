// The compiler as a file of its own, with all that the bundler adds for it: it keeps its name when anything else changes,
// and a browser that has it does not fetch its megabyte again.
export { default as compiler } from "typescript";
