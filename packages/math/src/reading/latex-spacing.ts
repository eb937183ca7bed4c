const ROW_BREAK = /\\\\(?:\s*\[[^\][]*\])?/;
const SPACING = /\\(?:[,;:!> ]|q?quad(?![A-Za-z])|hline(?![A-Za-z])|displaystyle(?![A-Za-z]))|~|\\h?phantom\{[^{}]*\}/;
const DELIMITER = /\\(?:left|right|[bB]igg?[lr]?)(?![A-Za-z])(?:\s*(?:\.|\\[{}|]))?/;
const BLANKED = new RegExp([ROW_BREAK, SPACING, DELIMITER].map((part) => part.source).join("|"), "g");

/**
 * The text with LaTeX's spacing and sizing commands turned into as many blanks, so that every place keeps its number.
 * Row breaks `\\` stay, without their optional length.
 */
export function blankLatexSpacing(text: string): string {
  return text.replace(BLANKED, (command) => {
    const kept = command.startsWith("\\\\") ? "\\\\" : "";
    return kept + command.slice(kept.length).replace(/\S/g, " ");
  });
}
