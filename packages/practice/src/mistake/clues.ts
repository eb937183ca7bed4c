import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for weighing clues and for writing them as equations. */
export const clueMistakes = [
  {
    id: "clues-counted",
    action: "This is what counting the clues against the unknowns gives.",
    why: "One clue for each unknown sounds fair, but a clue counts only for what it rules out.",
    check: "Write each clue as an equation.\nDoes one of them follow from the others, or quarrel with them?",
  },
  {
    id: "repeat-and-contradiction-exchanged",
    action: "This is what taking a repeated clue for a quarrel gives, or a quarrel for a repeated clue.",
    why: "In both cases the left-hand sides say the same thing in other numbers.",
    check:
      "Multiply the one equation until its left-hand side is the other's.\nDo the right-hand sides agree then? A repeat; else a quarrel.",
  },
  {
    id: "same-things-taken-for-repeat",
    action: "This is what taking two clues about the same things for one clue gives.",
    why: "They speak of the same things and were true at the same moment, so the second sounds like the first.",
    check:
      "Multiply the one equation until its first number is the other's.\nIs the second number the other's as well? Only then do they say the same.",
  },
  {
    id: "amounts-exchanged",
    action: "This is what giving each thing the other one's amount gives.",
    why: "The sentence holds both amounts, and not always in the order of the letters.",
    check: "Say for each letter what one more of it adds.\nDoes the number in front of it agree?",
  },
  {
    id: "totals-exchanged",
    action: "These are the right left-hand sides with each other's totals.",
    why: "The totals of a story stand close together, and the larger one draws the eye.",
    check:
      "What does the left-hand side count: things, or something that each thing has?\nThe right-hand side has to count the same.",
  },
  {
    id: "comparison-reversed",
    action: "This is what comparing the two numbers the wrong way round gives.",
    why: "The number that is named first need not be the larger one.",
    check:
      "Ask which of the two numbers is larger.\nTake two numbers that fit the words: do they fit the equation as well?",
  },
  {
    id: "change-counted-once",
    action: "This is what changing only one of the two amounts gives.",
    why: "The sentence names one change, and yet both amounts are different afterwards.",
    check: "Take two starting amounts and let the change happen to both.\nPut the starting amounts into your equation.",
  },
  {
    id: "parts-not-counted",
    action: "This is what counting the things gives, where the clue counts their parts.",
    why: "Things are easier to count than what each of them has.",
    check: "Take one of each.\nWhat does the total of the clue come to for these two?",
  },
  {
    id: "more-and-times-exchanged",
    action: "This is what exchanging “more than” and “times as many” gives.",
    why: "Both compare two numbers by a third one.",
    check: "Four more means added, four times means multiplied.\nTry it with ten of the one kind.",
  },
  {
    id: "either-clue-enough",
    action: "This is what keeping every pair gives that agrees with one of the clues.",
    why: "Each of these pairs has something that speaks for it.",
    check: "Hold each of your pairs against both clues.\nA pair is possible only if no clue rules it out.",
  },
  {
    id: "stopped-at-first-fit",
    action: "This is what stopping too early gives: the pairs fit, but there are more.",
    why: "A pair that fits feels like the answer.",
    check:
      "Go one step along the grid at a time, for each number of the first kind.\nIs there a number of the second kind that fits?",
  },
  {
    id: "repeated-instead-of-contradicted",
    action: "This row rules out nothing: it repeats what was known.",
    why: "The same left-hand side is the right idea; with the same total it agrees.",
    check: "Take a pair that fits what was known.\nDoes your row rule it out?",
  },
  {
    id: "different-taken-for-contrary",
    action: "This row says something else, but it does not contradict: both can be true together.",
    why: "Another left-hand side looks like a disagreement.",
    check:
      "Look for a pair that fits both, fractions and negative numbers allowed.\nIf there is one, the two do not contradict each other.",
  },
  {
    id: "quarrels-with-one-alone",
    action: "This row quarrels with one of the two alone; the other one is not needed for that.",
    why: "Changing the total of a row that is there is the shortest way to a quarrel.",
    check: "Put your row beside each of the two in turn.\nEach time there should be a pair that fits both.",
  },
  {
    id: "multiple-of-one-alone",
    action: "This row repeats one of the two alone; the other one is not needed for that.",
    why: "A multiple of a row is the shortest way to a repeat.",
    check: "Is your equation a multiple of the first, or of the second?\nIt should need them both.",
  },
  {
    id: "left-sides-mixed-only",
    action: "This is what mixing the left-hand sides gives without mixing the totals.",
    why: "The unknowns stand on the left, so the work seems to be done there.",
    check: "Take the pair that fits both clues.\nPut it into your equation: are both sides equal?",
  },
  {
    id: "letter-read-as-label",
    action: "This is what reading a letter as the name of a thing gives.",
    why: "In a story of bikes “$2b$” looks short for “two bikes”; but $b$ is a number, how many bikes there are.",
    check: "Put a number in for each letter and read the equation aloud.\nWhat is multiplied by how many?",
  },
  {
    id: "difference-turned-round",
    action: "This is what subtracting the other way round gives.",
    why: "The larger line or the upper one is easily taken from the other, whichever was asked.",
    check:
      "Which line is taken from which?\nThe left-hand side and the right-hand side have to be subtracted in the same order.",
  },
  {
    id: "pair-outside-both",
    action: "This pair does not fit the last clue, but it does not fit what came before either.",
    why: "A pair that the last clue rules out seems to be news.",
    check:
      "Put the pair into every clue before the last.\nOnly a pair that fits those can show that the last one takes something away.",
  },
] as const satisfies readonly MistakeWords[];
