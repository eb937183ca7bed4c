import { type Given, type GivenKind, operations, readPlace } from "@gradus/workbench";
import { describe, expect, it } from "vitest";
import { pictureOf } from "./picture-of.ts";

function seen(verb: string, ...texts: readonly string[]) {
  const way = operations.find((each) => each.verb === verb)?.ways.find(({ places }) => places.length === texts.length);
  if (!way) throw new Error(verb);
  const given: readonly Given[GivenKind][] = way.places.map((place, i) => readPlace(place, texts[i] ?? ""));
  return pictureOf(verb, way, given);
}

describe("pictures", () => {
  it.each([
    ["eig", ["2 1; 1 2"], "multiplied by 3"],
    ["eig", ["0 -1; 1 0"], "every arrow turns"],
    ["eig", ["2 1; 0 2"], "There is no second direction"],
    ["svd", ["3 0; 4 5"], "half axes 6.71 and 2.24"],
    ["multiply", ["2 0; 0 1", "1 1; 0 3"], "area 3; A after it makes that 6"],
    ["multiply", ["2 0; 0 1", "1; 1"], "(1, 1) to (2, 1)"],
    ["matrix-power", ["2 0; 0 1", "3"], "with area 8"],
    ["matrix-power", ["2 0; 0 1", "-1"], "with area 0.5"],
    ["project", ["[3, 4]", "[2, 1]"], "p = (4, 2)"],
    ["project", ["[2, 1]", "[2, 1]"], "its own projection"],
    ["project-columns", ["1 0; 1 1; 1 2", "[6, 0, 0]"], "right angles to the plane"],
    ["lstsq", ["1 0; 1 1; 1 2", "[6, 0, 0]"], "y = 5 − 3x"],
    ["lstsq", ["0 1; 1 1; 2 1", "[6, 0, 0]"], "y = 5 − 3x"],
    ["coordinates", ["2 1; 0 1", "[4, 2]"], "1 times the first vector and then 2 times the second"],
    ["map-in-basis", ["2 1; 1 2", "1 1; 1 -1"], "grid counts in steps of the basis"],
    ["gram-schmidt", ["3; 4"], "(0.6, 0.8)"],
    ["null-space", ["1 2; 2 4"], "a line through the origin"],
    ["null-space", ["1 2 3; 2 4 7"], "a line through the origin"],
    ["row-space", ["1 2 3; 2 4 7"], "a plane through the origin"],
    ["column-space", ["1 0; 0 1"], "the whole plane"],
    ["pca", ["1 1; 2 2; 3 3", "1"], "100 % of the variance"],
    ["pca", ["1 1; 1 1", "1"], "nothing spreads"],
    ["steady-state", ["9/10 1/2; 1/10 1/2"], "the steady state (0.833, 0.167)"],
    ["steady-state", ["1/2 1/4 0; 1/2 1/2 1/2; 0 1/4 1/2"], "on the triangle"],
    ["distance", ["[0, 0]", "[3, 4]"], "From tip to tip it is 5"],
    ["dot", ["[1, 0]", "[0, 1]"], "a right angle"],
    ["det", ["1 2; 2 4"], "It is flat"],
  ])("%s of %j says what there is to see", (verb, texts, words) => {
    expect(seen(verb, ...texts)?.description).toContain(words);
  });

  it.each([
    ["eig", ["1 2 3 4; 0 1 2 3; 0 0 1 2; 0 0 0 1"]],
    ["null-space", ["1 2 3 4"]],
    ["project", ["[1, 2, 3, 4]", "[1, 1, 1, 1]"]],
    ["steady-state", ["1 0; 0 1"]],
    ["eig", ["1e9 0; 0 1"]],
    ["multiply", ["1 2 3", "1; 2; 3"]],
  ])("%s of %j has none", (verb, texts) => {
    expect(seen(verb, ...texts)).toBe(null);
  });
});
