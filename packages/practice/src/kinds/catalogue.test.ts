import { describe, expect, it, vi } from "vitest";
import { catalogue } from "./catalogue.ts";

describe("the catalogue", () => {
  it.each(catalogue.map(({ id }) => id))("brings %s with the words of all its wrong rules", async (id) => {
    vi.resetModules();
    const afresh = await import("./catalogue.ts");
    const { mistakeWords } = await import("../mistake/known.ts");
    const kind = await afresh.catalogue.find((entry) => entry.id === id)?.load();
    expect(kind?.id).toBe(id);
    for (const mistake of kind?.mistakes ?? []) expect(mistakeWords(mistake).id).toBe(mistake);
  });
});
