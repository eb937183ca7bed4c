import { expect, it } from "vitest";
import { readApi } from "./read-api.ts";

const api = readApi();
const itemOf = (slug: string, name: string) =>
  api
    .find((entry) => entry.slug === slug)
    ?.groups.flatMap(({ items }) => items)
    .find((item) => item.name === name);

it("every export stands below one heading of its entry", () => {
  for (const { specifier, groups } of api) {
    const names = groups.flatMap(({ items }) => items.map(({ name }) => name));
    expect(new Set(names).size, specifier).toBe(names.length);
  }
});

it("the headings of an index that is passed on take the place of its own", () => {
  const titles = api.find(({ slug }) => slug === "numeric")?.groups.map(({ title }) => title);
  expect(titles).toContain("Factorisations");
  expect(titles).not.toContain("Linear algebra in 64-bit floats");
});

it("overloads are all there, without the implementation", () => {
  expect(itemOf("arrays", "sum")?.shown).toEqual([
    "sum(a: NumericArray): number",
    "sum(a: NumericArray, axis: number): NumericArray",
  ]);
});

it("the functions of an object are read from where they are declared", () => {
  const members = itemOf("exact", "Q")?.members ?? [];
  expect(members.find(({ name }) => name === "Q.add")?.shown).toEqual(["Q.add(a: Rational, b: Rational): Rational"]);
});

it("every member of an object says what it is, with an example where it computes something", () => {
  const members = ["Q", "S"].flatMap((name) => itemOf("exact", name)?.members ?? []);
  expect(members.length).toBeGreaterThan(30);
  expect(members.filter(({ doc }) => doc.text.length === 0).map(({ name }) => name)).toEqual([]);
  const computing = members.filter(({ kind }) => kind === "function");
  expect(computing.filter(({ doc }) => doc.examples.length === 0).map(({ name }) => name)).toEqual([]);
  expect(itemOf("exact", "S")?.members.find(({ name }) => name === "S.zero")?.shown).toEqual(["S.zero: Surd"]);
});

it("every export but a namespace says what it is", () => {
  const silent = api.flatMap(({ specifier, groups }) =>
    groups.flatMap(({ items }) =>
      items
        .filter(({ kind, doc }) => kind !== "namespace" && doc.text.length === 0)
        .map(({ name }) => [specifier, name]),
    ),
  );
  expect(silent).toEqual([]);
});
