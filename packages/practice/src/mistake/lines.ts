import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for slope, intercepts and the equation of one line. */
export const lineMistakes = [
  {
    id: "intercepts-exchanged",
    action: "These are the right crossings on the wrong axes.",
    why: "To find where a line crosses the $x$-axis, it is $y$ that has to be $0$; the other way round looks just as natural.",
    check: "On the $x$-axis every point has $y = 0$.\nPut $y = 0$ into the equation: which value of $x$ comes out?",
  },
  {
    id: "constant-not-divided",
    action: "This is what dividing the terms with $x$ and $y$, but not the constant, gives.",
    why: "The constant stands alone on its side and looks finished; dividing an equation divides everything in it.",
    check:
      "A line crosses the $y$-axis where $x = 0$.\nPut your crossing with the $y$-axis into the equation: does it hold?",
  },
  {
    id: "vertical-and-level-exchanged",
    action: "This is what drawing a level line for a vertical one, or the other way round, gives.",
    why: "The letter in the equation names an axis, and drawing along that axis comes to hand.",
    check: "Write down two points whose coordinates fit the equation.\nDo they lie above each other, or side by side?",
  },
  {
    id: "passes-through-origin-assumed",
    action: "This is what taking one value divided by the other as the rate gives.",
    why: "It works where everything starts at nothing; here something is there at the start.",
    check: "Your line fits the reading that you used.\nPut in the other one: does it hold there as well?",
  },
  {
    id: "first-reading-as-start",
    action: "This is what taking the first reading for the value at the start gives.",
    why: "It is the first number in the story, but some time had passed before it was read.",
    check: "At the first reading $x$ is not $0$.\nPut its $x$ into your equation: does its $y$ come out?",
  },
  {
    id: "term-moved-without-sign-change",
    action: "This is what carrying a term across the equals sign with its old sign gives.",
    why: "Carrying it over looks like one move; it is the same term subtracted on both sides.",
    check: "Pick a pair that fits the equation as given, with no $0$ in it.\nDoes it still fit after the move?",
  },
] as const satisfies readonly MistakeWords[];
