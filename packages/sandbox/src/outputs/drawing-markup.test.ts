import { describe, expect, it } from "vitest";
import { faultOfDrawing } from "./drawing-markup.ts";
import { readOutput } from "./read-output.ts";

const svg = (inside: string, given = "") => `<svg width="10" height="10"${given}>${inside}</svg>`;
const emitted = (text: string, size = 10) =>
  readOutput({ type: "drawing", from: "show", svg: text, width: size, height: size, description: "" });

describe("the markup of a drawing", () => {
  it.each([
    svg('<g aria-label="dot"><circle cx="1" r="2"></circle>text &amp; more</g>'),
    svg('<image href="data:image/png;base64,iVBORw0KGgo="></image>'),
    svg('<clipPath id="a"><path d="M0 0"></path></clipPath><g clip-path="url(#a)"></g>'),
    svg('<rect fill="url(#b)" style="fill:url(&quot;#b&quot;)"></rect>'),
  ])("may be %s", (text) => {
    expect(faultOfDrawing(text)).toBeNull();
    expect(emitted(text)).toMatchObject({ type: "drawing", svg: text });
  });

  it.each([
    ["nothing", ""],
    ["a page", "<html></html>"],
    ["a script", svg("<script>fetch('/leak')</script>")],
    ["a page inside", svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"></body></foreignObject>')],
    ["an event's code", svg('<rect onclick="alert(1)"></rect>')],
    ["an event's code at its root", svg("", ' onload="alert(1)"')],
    ["an image from an address", svg('<image href="http://127.0.0.1/leak.png"></image>')],
    ["an image by an older name", svg('<image xlink:href="//example.org/leak.png"></image>')],
    ["a drawing inside an image", svg('<image href="data:image/svg+xml,<svg/>"></image>')],
    ["a link", svg('<a href="javascript:alert(1)">x</a>')],
    ["a copy of itself", svg('<use href="#a"></use>')],
    ["a style sheet", svg("<style>@import url(http://127.0.0.1/leak.css)</style>")],
    ["an address in a style", svg('<rect style="fill:url(http://127.0.0.1/leak)"></rect>')],
    ["an address in an attribute", svg('<rect fill="url( https://example.org/x )"></rect>')],
    ["a filter", svg('<filter><feImage href="http://127.0.0.1/leak"></feImage></filter>')],
    ["an animation", svg('<animate attributeName="x"></animate>')],
    ["an entity", svg("&xxe;")],
    ["a document type", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`],
    ["a document type inside", svg("<!DOCTYPE svg>")],
    ["a comment", svg("<!-- -->")],
    ["an instruction", svg('<?xml-stylesheet href="http://127.0.0.1/leak"?>')],
    ["something unquoted", svg("<rect onload=alert(1)></rect>")],
    ["no end", '<svg width="10">'],
    ["an end too many", `${svg("")}</svg>`],
    ["a wrong end", svg("<g></rect></g>")],
    ["something behind it", `${svg("")}<svg width="1"></svg>`],
    ["patterns in patterns", svg('<pattern id="a"><rect fill="url(#b)"></rect></pattern>')],
    ["a thousand clips", svg('<clipPath id="a"></clipPath>'.repeat(1000))],
    ["a well of groups", svg("<g>".repeat(1000) + "</g>".repeat(1000))],
  ])("is never %s", (_what, text) => {
    expect(faultOfDrawing(text)).not.toBeNull();
    expect(emitted(text)).toBeNull();
  });

  it("is read in a time that grows with its length only", () => {
    const began = performance.now();
    for (const text of ["<g ", '<g a="', "&", "<", " ", 'a="b" ']) faultOfDrawing(svg(text.repeat(200_000)));
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it("has a limit, and its picture a size", () => {
    expect(emitted(svg("x".repeat(2_000_001)))).toBeNull();
    for (const size of [0, -1, 1e9, Number.NaN, Number.POSITIVE_INFINITY]) expect(emitted(svg(""), size)).toBeNull();
    expect(
      readOutput({ type: "drawing", from: "show", svg: svg(""), width: "10", height: 10, description: "" }),
    ).toBeNull();
    expect(
      readOutput({ type: "drawing", from: "show", svg: svg(""), width: 10, height: 10, description: 3 }),
    ).toBeNull();
  });
});
