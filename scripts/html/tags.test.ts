import { describe, expect, it } from "vitest";
import { decodeEntities, tags } from "./tags.ts";

const names = (html: string) => tags(html).map(({ name }) => name);
const attributes = (html: string) => Object.fromEntries(tags(html)[0]?.attributes ?? []);

describe("tags", () => {
  it("finds opening tags in order and passes over closing ones", () => {
    expect(names("<!doctype html><P>a<br/>b</P><A HREF=x>c</A>")).toEqual(["p", "br", "a"]);
  });

  it("reads double, single, bare and empty attributes", () => {
    expect(attributes(`<a href="/a b" title='it"s' id=here hidden>`)).toEqual({
      href: "/a b",
      title: 'it"s',
      id: "here",
      hidden: "",
    });
  });

  it("keeps a > inside quotes", () => {
    expect(attributes('<a title="1 > 0" href="/x">')).toEqual({ title: "1 > 0", href: "/x" });
  });

  it("takes the first of two attributes of one name", () => {
    expect(attributes('<a href="/first" href="/second">')).toEqual({ href: "/first" });
  });

  it("reads a bare address that ends in a slash", () => {
    expect(attributes("<a href=/a/b/>")).toEqual({ href: "/a/b/" });
  });

  it("passes over comments and the insides of scripts, styles and titles", () => {
    const html = "<!-- <a href='/no'> --><script>let a = '<b>';</script><style>p>a{}</style><title><i></title><u>";
    expect(names(html)).toEqual(["script", "style", "title", "u"]);
    expect(tags(html)[0]?.text).toBe("let a = '<b>';");
  });

  it("takes a lone < for text", () => {
    expect(names("<p>1 < 2 <3 <b>")).toEqual(["p", "b"]);
  });

  it("comes to an end on broken markup", () => {
    expect(names('<p><a href="/x')).toEqual(["p", "a"]);
    expect(names("<p><!-- never closed <a>")).toEqual(["p"]);
    expect(names("<script>never closed <a>")).toEqual(["script"]);
  });
});

describe("decodeEntities", () => {
  it("decodes numbers and the names of XML, and leaves the rest", () => {
    expect(decodeEntities("&amp;&#38;&#x26;&quot;&#8722;&hellip;&")).toBe('&&&"−&hellip;&');
  });
});
