import { describe, expect, it } from "vitest";
import { keepStops } from "./keep-stops.ts";
import { markdownHtml } from "./markdown.ts";

const word = (text: string, behind: string) => `<span class="with-stop">${text}</span><!--stop-->${behind}`;
const kept = (text: string) => `<span class="with-stop">${text}</span>`;

describe("a stop behind a formula", () => {
  it.each([
    [". And so on", "x.", " And so on"],
    [",", "x,", ""],
    ["”).", "x”).", ""],
    ["-axis, and", "x-axis,", " and"],
    [" and", "x", " and"],
    ["2", "x", "2"],
    ["</p>", "x", "</p>"],
  ])("followed by %j stays with it, and nothing else does", (behind, inside, left) => {
    expect(keepStops(word("x", behind))).toBe(kept(inside) + left);
  });

  it("leaves other spans alone", () => {
    expect(keepStops("<span>x</span>. And")).toBe("<span>x</span>. And");
  });

  it("is kept in the text of a lab", async () => {
    expect(await markdownHtml("It is $x = 1$. So")).toMatch(
      /<span class="with-stop"><span class="katex">.*<\/span>\.<\/span> So/,
    );
  });

  it("lets a long formula be broken", async () => {
    const html = await markdownHtml("So $a_1 x + b_1 y + c_1 z + d_1 u + e_1 v + f_1 w + g_1 t = h_1$.");
    expect(html).not.toContain("with-stop");
  });
});
