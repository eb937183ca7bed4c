/**
 * Text shown to people: plain words with `$…$` inline LaTeX, `$$…$$` display LaTeX, `**bold**`,
 * `` `typed text` `` in backticks, and a blank line between paragraphs.
 */
export type Prose = string;
