/**
 * KaTeX macros of the course. `\obj{line-1}{…}` names the object that a part of a formula belongs to, so that it wears
 * the object's colour and lights up with it.
 */
export const macros: Readonly<Record<string, string>> = {
  "\\obj": "\\htmlData{obj=#1}{\\htmlClass{object object-#1}{#2}}",
  "\\R": "\\mathbb{R}",
};
