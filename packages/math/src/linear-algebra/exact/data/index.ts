export * from "./covariance.ts";
export * from "./markov.ts";
export * from "./principal-components.ts";
