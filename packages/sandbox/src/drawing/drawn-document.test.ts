import { describe, expect, it } from "vitest";
import { DrawnCanvas } from "./drawn-canvas.ts";
import { DrawnDocument, SVG } from "./drawn-document.ts";
import type { DrawnElement } from "./drawn-element.ts";

const document = new DrawnDocument();
const element = (name: string, ...inside: readonly unknown[]): DrawnElement => {
  const made = document.createElementNS(SVG, name);
  made.append(...inside);
  return made;
};

describe("an element", () => {
  it("keeps its children in order, and each in one place only", () => {
    const [a, b, c] = [element("a"), element("b"), element("c")];
    const group = element("g", a, c);
    group.insertBefore(b, c);
    expect(group.children).toStrictEqual([a, b, c]);
    expect([a.nextSibling, c.nextSibling]).toStrictEqual([b, null]);
    const other = element("g");
    other.appendChild(b);
    expect([group.children, b.parentNode]).toStrictEqual([[a, c], other]);
    c.replaceWith(element("d"));
    a.remove();
    expect(group.markup).toBe("<g><d></d></g>");
  });

  it("is written as XML, whatever stands in it", () => {
    const text = element("text", 'a < b & "c" > \u0000 \ud800 😀');
    text.setAttribute("title", '"<&>"');
    text.style = "color: red; --x:1;;odd";
    text.style.setProperty("fontSize", "3px");
    expect(text.markup).toBe(
      '<text title="&quot;&lt;&amp;&gt;&quot;" style="color:red;--x:1;font-size:3px">a &lt; b &amp; &quot;c&quot; &gt; \ufffd \ufffd 😀</text>',
    );
    text.style.removeProperty("color");
    expect([text.style.getPropertyValue("color"), text.style["--x"], text.style.fontSize]).toStrictEqual([
      "",
      "1",
      "3px",
    ]);
  });

  it("leads nowhere: a link keeps what it is written around", () => {
    const link = element("a", "words");
    link.setAttributeNS("http://www.w3.org/1999/xlink", "href", "https://example.org");
    expect(link.markup).toBe("<a>words</a>");
  });

  it("is found by its name, its class, and by what it is in", () => {
    const line = element("line");
    const tick = element("g", line);
    tick.setAttribute("class", "tick major");
    const svg = element("svg", element("g", tick), element("line"));
    expect(svg.querySelectorAll("line")).toHaveLength(2);
    expect(svg.querySelectorAll(".tick line")).toStrictEqual([line]);
    expect(svg.querySelectorAll("svg line")).toHaveLength(2);
    expect([svg.querySelector("g.major"), svg.querySelector("*")?.localName]).toStrictEqual([tick, "g"]);
    expect(svg.querySelector(".none")).toBeNull();
    expect(line.ownerSVGElement).toBe(svg);
  });

  it("is copied with all that is in it, or by itself", () => {
    const group = element("g", "words", element("path"));
    group.setAttribute("fill", "none");
    group.style.color = "red";
    const copy = group.cloneNode(true);
    expect(copy.markup).toBe(group.markup);
    expect(group.cloneNode().markup).toBe('<g fill="none" style="color:red"></g>');
    copy.textContent = "";
    expect(group.textContent).toBe("words");
  });
});

describe("a canvas", () => {
  const canvas = () => {
    const made = document.createElement("canvas");
    if (!(made instanceof DrawnCanvas)) throw new Error("no canvas");
    return made;
  };
  const pixelsOf = (made: DrawnCanvas) => Buffer.from(made.toDataURL().split(",")[1] ?? "", "base64");

  it("fills whole pixels in any colour that CSS can write, and gives them as PNG", () => {
    const made = canvas();
    [made.width, made.height] = [2, 1];
    const context = made.getContext("2d");
    if (context === null) throw new Error("no context");
    context.fillStyle = "hsl(120, 100%, 50%)";
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = "steelblue";
    context.fillRect(1, 0, 9, 9);
    // Two pixels behind the row's filter: green, then steel blue; they are stored as they are.
    expect(pixelsOf(made).includes(Buffer.from([0, 0, 255, 0, 70, 130, 180]))).toBe(true);
  });

  it("puts an image where it belongs, cut off at its edges", () => {
    const made = canvas();
    [made.width, made.height] = [2, 2];
    const context = made.getContext("2d");
    const image = context?.createImageData(2, 2);
    image?.data.fill(7);
    if (image) context?.putImageData(image, 1, 1);
    const rows = [0, ...Array(8).fill(0), 0, 0, 0, 0, 0, 7, 7, 7, 7];
    expect(pixelsOf(made).includes(Buffer.from(rows))).toBe(true);
  });

  it("refuses more pixels than a drawing could hold", () => {
    const made = canvas();
    [made.width, made.height] = [10_000, 10_000];
    expect(() => made.toDataURL()).toThrow("at most 4000000 pixels, got 10000 × 10000");
    expect(made.getContext("webgl")).toBeNull();
  });
});
