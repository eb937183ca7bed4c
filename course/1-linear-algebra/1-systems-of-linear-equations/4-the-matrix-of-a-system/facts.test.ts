import { describe, expect, it } from "vitest";
import { claims } from "./facts.ts";

describe("what the lesson claims", () => {
  it.each(Object.entries(claims))("%s holds", (_, claim) => {
    expect(claim()).toBe(true);
  });
});
