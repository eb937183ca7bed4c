import type { MdastPluginDefinition } from "satteri";
import { typeset, typesetInText } from "./typeset.ts";

const fragment = (type: "mdxJsxTextElement" | "mdxJsxFlowElement", html: string) => ({
  type,
  name: "Fragment",
  attributes: [{ type: "mdxJsxAttribute" as const, name: "set:html", value: html }],
  children: [],
});

/** Sets `$…$` and `$$…$$` of the lessons at build time: one node of finished HTML for each formula. */
export const mathematics: MdastPluginDefinition = {
  name: "gradus-mathematics",
  inlineMath(node, context) {
    context.replaceNode(node, fragment("mdxJsxTextElement", typesetInText(node.value)) as never);
  },
  math(node, context) {
    context.replaceNode(node, fragment("mdxJsxFlowElement", typeset(node.value, { display: true })) as never);
  },
};
