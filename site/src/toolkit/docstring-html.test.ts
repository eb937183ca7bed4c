import { expect, it } from "vitest";
import { signatureHtml, textHtml } from "./docstring-html.ts";

it("sets backticks and links as code, and shows signs as they are", () => {
  expect(textHtml("`a<b>` & {@link solve}, x < y")).toBe("<code>a&lt;b&gt;</code> &amp; <code>solve</code>, x &lt; y");
});

it("links the types that have a place, and no part of another name", () => {
  const places: Readonly<Record<string, string>> = { Row: "/toolkit#Row" };
  expect(signatureHtml("f(aRow: Row): Rows<Row>", (name) => places[name] ?? null)).toBe(
    'f(aRow: <a href="/toolkit#Row">Row</a>): Rows&lt;<a href="/toolkit#Row">Row</a>&gt;',
  );
});
