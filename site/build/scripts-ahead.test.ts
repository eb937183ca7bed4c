import { describe, expect, it } from "vitest";
import { type Script, withScriptsAhead } from "./scripts-ahead.ts";

const script = (imports: readonly string[], more: Partial<Script> = {}): Script => ({
  imports: imports.map((name) => `_astro/${name}.js`),
  holds: null,
  ...more,
});
const built = (scripts: Readonly<Record<string, Script>>) =>
  new Map(Object.entries(scripts).map(([name, one]) => [`_astro/${name}.js`, one]));
const few = { run: script(["a", "b"]), a: script(["b"]), b: script(["a"]), client: script([]), other: script([]) };
const page = (client: string) =>
  `<html><head><title>P</title></head><body><astro-island uid="1" component-url="/_astro/run.js" renderer-url="/_astro/client.js" client="${client}" props="{}"></astro-island></body></html>`;
const asked = (html: string) => [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, file]) => file);

describe("withScriptsAhead", () => {
  it.each(["only", "load"])("asks once for all that an island needs at once: %s", (client) => {
    const html = withScriptsAhead(page(client), built(few));
    expect(asked(html)).toEqual(["/_astro/run.js", "/_astro/client.js", "/_astro/a.js", "/_astro/b.js"]);
    expect(html.indexOf("modulepreload")).toBeLessThan(html.indexOf("</head>"));
  });

  it("asks for nothing that waits until it is seen, and for nothing that the build does not have", () => {
    expect(withScriptsAhead(page("visible"), built(few))).toBe(page("visible"));
    expect(withScriptsAhead(page("only"), new Map())).toBe(page("only"));
  });

  it("asks for what most kinds need, where problems are drawn from the catalogue", () => {
    const kinds = {
      one: script(["judge", "plane"], { holds: "kind" }),
      two: script(["judge"], { holds: "kind" }),
      three: script(["judge", "plane"], { holds: "kind" }),
      list: script([], { holds: "list" }),
      judge: script(["rational"]),
      plane: script([]),
      rational: script([]),
    };
    const drawing = { ...few, ...kinds, b: script([], { holds: "catalogue" }) };
    expect(asked(withScriptsAhead(page("only"), built(drawing))).slice(4)).toEqual([
      "/_astro/list.js",
      "/_astro/judge.js",
      "/_astro/plane.js",
      "/_astro/rational.js",
    ]);
    expect(asked(withScriptsAhead(page("only"), built({ ...few, ...kinds })))).toHaveLength(4);
  });
});
