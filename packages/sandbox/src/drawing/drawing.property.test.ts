import fc from "fast-check";
import { expect, it } from "vitest";
import { faultOf } from "../outputs/drawn.ts";
import { drawingOf } from "./drawing.ts";
import { DrawnDocument, SVG } from "./drawn-document.ts";
import type { DrawnElement } from "./drawn-element.ts";
import * as Plot from "./plot.ts";

const document = new DrawnDocument();
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("]]>", "<!--", "&amp;", "\0", "\ud800", '"', "toString", "constructor"),
);

type Shape = {
  readonly name: string;
  readonly given: readonly (readonly [string, string])[];
  readonly inside: readonly (Shape | string)[];
};
const { shape } = fc.letrec<{ shape: Shape; inside: Shape | string }>((tie) => ({
  shape: fc.record({
    name: fc.constantFrom("g", "text", "path", "tspan", "circle"),
    given: fc.array(fc.tuple(fc.constantFrom("fill", "aria-label", "d", "style", "class"), anyText), { maxLength: 3 }),
    inside: fc.array(tie("inside"), { maxLength: 4 }),
  }),
  inside: fc.oneof({ maxDepth: 4 }, anyText, tie("shape")),
}));

function drawn({ name, given, inside }: Shape): DrawnElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of given) element.setAttribute(attribute, value);
  element.append(...inside.map((part) => (typeof part === "string" ? part : drawn(part))));
  return element;
}

it("whatever is drawn is markup that the reader can read to its end", () => {
  fc.assert(
    fc.property(shape, (one) => {
      const svg = document.createElementNS(SVG, "svg");
      for (const side of ["width", "height"]) svg.setAttribute(side, 100);
      svg.append(drawn(one));
      expect(faultOf(drawingOf(svg)) ?? "").toMatch(/^(|it asks for something at an address.*)$/);
    }),
  );
});

it("whatever the data are called, a plot of them can be shown", () => {
  // Heights far apart or very near each other are another matter: Plot itself finds no ticks between 5e-324 and −5e-324.
  const height = fc.integer({ min: -1e6, max: 1e6 }).map((eighths) => eighths / 8);
  const entry = fc.record({
    x: fc.oneof(fc.double(), anyText),
    y: fc.oneof(height, fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)),
    name: anyText,
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), anyText, (data, title) => {
      const marks = [
        Plot.dot(data, { x: "x", y: "y", fill: "name" }),
        Plot.text(data, { x: "x", y: "y", text: "name" }),
      ];
      const plot = Plot.plot({ title, color: { legend: true, type: "ordinal" }, x: { type: "point" }, marks });
      expect(faultOf(drawingOf(plot as unknown as DrawnElement))).toBeNull();
    }),
    { numRuns: 60 },
  );
});
