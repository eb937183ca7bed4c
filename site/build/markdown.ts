import { createSatteriMarkdownProcessor } from "@astrojs/markdown-satteri";
import type { MdastPluginDefinition } from "satteri";
import { keepStops } from "./keep-stops.ts";
import { typeset, typesetInText } from "./typeset.ts";

const mathematics: MdastPluginDefinition = {
  name: "gradus-mathematics-in-markdown",
  inlineMath(node, context) {
    context.replaceNode(node, { type: "html", value: typesetInText(node.value) });
  },
  math(node, context) {
    context.replaceNode(node, { type: "html", value: typeset(node.value, { display: true }) });
  },
};

const renderer = createSatteriMarkdownProcessor({
  syntaxHighlight: false,
  features: { math: true, smartPunctuation: false },
  mdastPlugins: [mathematics],
});

/** The text cells of a lab as HTML, mathematics set. Build time only. */
export async function markdownHtml(text: string): Promise<string> {
  return keepStops((await (await renderer).render(text)).code);
}
