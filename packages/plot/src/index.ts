// What a lab's file finds under the name `@observablehq/plot` when it runs as a plain file: course/package.json points the name here.
// The page and the terminal provide the same module themselves.
export * from "@gradus/sandbox/plot";
