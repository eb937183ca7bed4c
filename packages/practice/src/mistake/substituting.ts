import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for solving two linear equations by substitution. */
export const substitutingMistakes = [
  {
    id: "isolating-sign-slip",
    action: "This is what moving a term to the other side without changing its sign gives.",
    why: "Moving looks like carrying the term across; what really happens is that it is subtracted on both sides.",
    check: "Put your values into the equation that you solved for one unknown.\nIt has to hold there as well.",
  },
  {
    id: "bracket-first-term-only",
    action: "This is what multiplying only the first term of the bracket gives.",
    why: "The factor stands right beside the first term, and the second one is easily read as already done.",
    check:
      "Try it with numbers: $2(3 + 4) = 2 \\cdot 7 = 14$.\nOnly the first term multiplied gives $2 \\cdot 3 + 4 = 10$.",
  },
  {
    id: "sign-lost-substituting",
    action: "This is what dropping the minus in front of the bracket gives.",
    why: "The minus belongs to the factor, and gets lost while attention is on the bracket.",
    check:
      "A minus in front of a bracket turns the sign of every term in it.\nPut your values into both equations as they were given.",
  },
  {
    id: "moved-without-sign-change",
    action: "This is what carrying a constant to the other side with its old sign gives.",
    why: "Carrying it over looks like one move; it is the same number subtracted on both sides.",
    check: "Put your value back into the line before.\nBoth sides should come out equal.",
  },
  {
    id: "coordinates-swapped",
    action: "These are the right numbers in the wrong places.",
    why: "Substitution often finds the second unknown first, and the values get written in the order they were found.",
    check: "Put your first number in for the first unknown, your second for the second.\nDoes each equation hold?",
  },
  {
    id: "one-value-for-both",
    action: "This is what stopping at the first value found gives, used for both unknowns.",
    why: "One unknown is out and it feels finished; the second still has to be worked out from it.",
    check:
      "Put your values into both equations.\nThe unknown that you found last has to come from the line that isolates it.",
  },
  {
    id: "endings-exchanged",
    action: "This is what exchanging “always true” and “never true” gives at the end.",
    why: "In both cases the unknowns are gone, so the two endings look alike.",
    check:
      "Read the last line aloud: is it true or false?\nTrue for every pair leaves the other equation; false means that no pair fits.",
  },
  {
    id: "vanished-unknown-given-a-value",
    action: "This is what giving a value to an unknown that has vanished gives.",
    why: "A number on the right of a last line is what usually tells the value.",
    check:
      "Look for the unknown in the last line.\nWhere it is gone, the line is true or false, and says nothing about its value.",
  },
  {
    id: "contradiction-read-as-all",
    action: "This is what reading a false line, such as $0 = 4$, as “always true” gives.",
    why: "The unknowns are gone in both cases, so the two endings look alike.",
    check: "Read the last line aloud: is it true or false?\nFalse for every $x$ and $y$ means that no pair fits.",
  },
  {
    id: "identity-read-as-none",
    action: "This is what reading the true line $0 = 0$ as “no solution” gives.",
    why: "The unknowns have vanished, and nothing left looks like no answer.",
    check:
      "Take any point of the first line and put it into the second equation.\nIf it fits, there is a solution, so “none” cannot be.",
  },
] as const satisfies readonly MistakeWords[];
