import { describe, expect, it } from "vitest";
import { allKinds } from "../kinds/index.ts";
import { findKind, openExercise } from "./open-exercise.ts";

const [kind] = allKinds;
if (kind === undefined) throw new Error("there are no kinds");
const level = kind.levels[0] ?? 1;

describe("openExercise", () => {
  it("opens a problem by its identity, as text or in parts", () => {
    const text = `${kind.id}@${kind.version}:${level}:abc`;
    const byText = openExercise(text);
    const byParts = openExercise({ kind: kind.id, version: kind.version, level, seed: "abc" });
    expect(byText).toMatchObject({ identity: text, level });
    expect(byParts).toMatchObject({ identity: text, level });
  });

  it("gives null where there is no such kind, level or version yet, and for other text", () => {
    expect(openExercise(`no.such-kind@1:1:abc`)).toBeNull();
    expect(openExercise(`${kind.id}@${kind.version}:99:abc`)).toBeNull();
    expect(openExercise(`${kind.id}@${kind.version + 1}:${level}:abc`)).toBeNull();
    expect(openExercise("hello")).toBeNull();
  });

  it("finds kinds by id", () => {
    expect(findKind(kind.id)).toBe(kind);
    expect(findKind("no.such-kind")).toBeNull();
  });
});
