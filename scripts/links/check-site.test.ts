import { describe, expect, it } from "vitest";
import { checkSite } from "./check-site.ts";

const problems = (texts: Readonly<Record<string, string>>, others: readonly string[] = []) =>
  checkSite({ files: new Set([...Object.keys(texts), ...others]), texts: new Map(Object.entries(texts)) }).flatMap(
    ({ file, problems: found }) => found.map((problem) => `${file}: ${problem}`),
  );

const LESSON = '<h2 id="the-trap">Trap</h2>';

describe("checkSite", () => {
  it("finds pages by file, by name without extension and by folder", () => {
    expect(
      problems({
        "index.html": '<a href="/week/lesson"></a><a href="week/lesson.html"></a><a href="/week"></a><a href="/">',
        "week/index.html": '<a href="lesson?at=2"></a>',
        "week/lesson.html": LESSON,
      }),
    ).toEqual([]);
  });

  it("names a link that leads nowhere, once", () => {
    const page = '<a href="/gone"></a><a href="/gone"></a>';
    expect(problems({ "index.html": page })).toEqual(["index.html: <a href> leads nowhere: /gone"]);
  });

  it("resolves a relative link against the page it stands in", () => {
    expect(problems({ "week/a.html": '<a href="b"></a>', "b.html": "" })).toEqual([
      "week/a.html: <a href> leads nowhere: b",
    ]);
  });

  it("checks fragments, here and on other pages, with encoded letters", () => {
    expect(
      problems({
        "index.html":
          '<i id="né"></i><a href="#n%C3%A9"></a><a href="#no"></a><a href="/lesson#the-trap"></a><a href="/lesson#x"></a><a href="#top">',
        "lesson.html": LESSON,
      }),
    ).toEqual([
      "index.html: <a href> points at no element: #no",
      "index.html: <a href> points at no element: /lesson#x",
    ]);
  });

  it("checks scripts, islands, pictures and style sheets", () => {
    expect(
      problems(
        {
          "index.html":
            '<script src="/a.js"></script><astro-island component-url="/b.js" renderer-url="/c.js"></astro-island><img src="d.png" srcset="e.png 2x, f.png 3x">',
          "s/style.css": "a{background:url(g.woff2)} b{src:url('../h.woff2')} i{mask:url(data:image/png;base64,x)}",
        },
        ["a.js", "c.js", "e.png", "h.woff2"],
      ),
    ).toEqual([
      "index.html: <astro-island component-url> leads nowhere: /b.js",
      "index.html: <img src> leads nowhere: d.png",
      "index.html: <img srcset> leads nowhere: f.png",
      "s/style.css: url() leads nowhere: g.woff2",
    ]);
  });

  it("checks a picture's own marks and takes one id for one element", () => {
    expect(problems({ "index.html": '<b id="a"><i id="a"><use href="#a"><use href="#b">' })).toEqual([
      "index.html: the id a is given twice",
      "index.html: <use href> points at no element: #b",
    ]);
  });

  it("refuses scripts as addresses and empty links", () => {
    expect(problems({ "index.html": '<a href="javascript:x()"></a><a href=""></a>' })).toEqual([
      "index.html: <a href> runs a script: javascript:x()",
      "index.html: <a href> is empty",
    ]);
  });

  it("leaves other sites and the server's own addresses alone", () => {
    expect(
      problems({
        "index.html": '<a href="https://example.org/x#y"></a><a href="mailto:a@b"></a><a href="/api/record"></a>',
      }),
    ).toEqual([]);
  });
});
