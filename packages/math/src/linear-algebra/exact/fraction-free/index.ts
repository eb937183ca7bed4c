export { type IntegerEchelon, integerEchelon } from "./bareiss.ts";
export * from "./without-steps.ts";
