/** The colour tokens that carry meaning; their values stand in the figures' theme. */
export type ColourToken = "blue" | "vermilion" | "teal" | "plum" | "umber" | "ink";

/** An object keeps its name and its colour in text, formula, figure and code. */
export type NotatedObject = { readonly name: string; readonly colour: ColourToken; readonly means: string };

export const objects: readonly NotatedObject[] = [
  { name: "line-1", colour: "blue", means: "the first equation, its line or plane, and its row" },
  { name: "line-2", colour: "vermilion", means: "the second equation, its line or plane, and its row" },
  { name: "line-3", colour: "teal", means: "a third equation, its line or plane, and its row" },
  { name: "solution", colour: "teal", means: "what the first two have in common: a point, a line, a plane or nothing" },
  { name: "determinant", colour: "teal", means: "the determinant: one number made of the rows of a matrix" },
  { name: "meeting", colour: "ink", means: "what three planes have in common: a point, a line, a plane or nothing" },
  { name: "parameter", colour: "plum", means: "a free number that runs through a family, or what acts on the rest" },
  { name: "prediction", colour: "umber", means: "what the learner predicted or placed" },
  { name: "run", colour: "teal", means: "how far a line goes to the right between two of its points" },
  { name: "rise", colour: "vermilion", means: "how far it goes up on the way; negative where it falls" },
  { name: "target", colour: "umber", means: "a place of the figure that is to be reached" },
];
