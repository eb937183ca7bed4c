import { equation2 } from "@gradus/math/exact";
import type { CountStory } from "./count-story.ts";

const times = (factor: number): string => (factor === 2 ? "twice" : "three times");

const bakery: CountStory = {
  id: "bakery",
  level: 1,
  tell(rng, outcome) {
    const croissant = rng.integer(1, 3);
    const coffee = rng.choice([2, 3, 4].filter((price) => price !== croissant));
    const [n, m] = rng.choice([
      [3, 2],
      [2, 3],
      [4, 3],
      [1, 2],
      [5, 2],
    ] as const);
    const factor = rng.integer(2, 3);
    const [n2, m2] =
      outcome === "one"
        ? rng.choice([
            [n + 1, m],
            [n, m + 2],
            [n + 2, m + 1],
          ] as const)
        : [factor * n, factor * m];
    const total = n * croissant + m * coffee;
    const total2 = n2 * croissant + m2 * coffee + (outcome === "none" ? rng.choice([-2, -1, 1, 2]) : 0);
    const bill = (a: number, b: number): string =>
      `${a === 1 ? "one croissant" : `${a} croissants`} and ${b === 1 ? "one coffee" : `${b} coffees`}`;
    return {
      story: "bakery",
      text: `On Saturday you brought home ${bill(n, m)}, and paid €${total}. On Sunday there were guests: ${bill(n2, m2)} for €${total2}. The receipts show no single prices, and nothing was reduced.`,
      question: "How many pairs of prices, one for a croissant and one for a coffee, fit both receipts?",
      choices: {
        one: "Exactly one: both prices are settled",
        none: "None: the receipts contradict each other",
        all: "Infinitely many: Sunday's receipt says nothing new",
        two: "Exactly two: one pair for each receipt",
      },
      names: ["c", "k"],
      meaning: "With $c$ euros for a croissant and $k$ euros for a coffee",
      system: [equation2(n, m, total), equation2(n2, m2, total2)],
      because:
        outcome === "one"
          ? `Only €${croissant} for a croissant and €${coffee} for a coffee fit both receipts.`
          : outcome === "none"
            ? `Sunday's bag held ${times(factor)} Saturday's, which should have cost €${factor * total}; the receipt says €${total2}.`
            : `Sunday's bag held ${times(factor)} Saturday's, and cost ${times(factor)} as much: the same clue twice.`,
    };
  },
};

const vegetableBed: CountStory = {
  id: "vegetable-bed",
  level: 1,
  tell(rng, outcome) {
    const width = rng.integer(2, 6);
    const longer = rng.integer(1, 4);
    const length = width + longer;
    const half = length + width;
    const said = outcome === "none" ? half + rng.choice([-2, -1, 1, 2]) : half;
    const second =
      outcome === "one"
        ? `The bed is ${longer} m longer than it is wide.`
        : `A string along one long side and one short side measures ${said} m.`;
    return {
      story: "vegetable-bed",
      text: `A fence once around a rectangular vegetable bed takes ${2 * half} m. ${second}`,
      question: "How many pairs of length and width fit both statements?",
      choices: {
        one: "Exactly one: length and width are settled",
        none: "None: the statements contradict each other",
        all: "Infinitely many: the second statement says nothing new",
        two: "Exactly two: one pair for each statement",
      },
      names: ["l", "w"],
      meaning: "With a length of $l$ and a width of $w$ metres",
      system: [equation2(2, 2, 2 * half), outcome === "one" ? equation2(1, -1, longer) : equation2(1, 1, said)],
      because:
        outcome === "one"
          ? `Length and width add up to ${half} m and differ by ${longer} m: only ${length} m by ${width} m does that.`
          : outcome === "none"
            ? `Half the fence is ${half} m, and that is one long and one short side; the string says ${said} m.`
            : `One long and one short side are half the fence, ${half} m: the string repeats what the fence told.`,
    };
  },
};

const parcels: CountStory = {
  id: "parcels",
  level: 1,
  tell(rng, outcome) {
    const small = rng.integer(1, 3);
    const more = rng.integer(2, 5);
    const large = 2 * small + more;
    const [twice, count] = [2 * more, rng.integer(2, 4)];
    const said = outcome === "none" ? twice + rng.choice([-2, -1, 1, 2]) : twice;
    const second =
      outcome === "one"
        ? `A large parcel together with ${count} small ones weighs ${large + count * small} kg.`
        : `Two large parcels balance four small ones with ${said} kg of weights beside them.`;
    return {
      story: "parcels",
      text: `All small parcels in a van weigh the same, and so do all large ones. A large parcel weighs ${more} kg more than two small ones. ${second}`,
      question: "How many pairs of weights, small and large, fit both statements?",
      choices: {
        one: "Exactly one: both weights are settled",
        none: "None: the statements contradict each other",
        all: "Infinitely many: the second statement says nothing new",
        two: "Exactly two: one pair for each statement",
      },
      names: ["s", "l"],
      meaning: "With $s$ kg for a small and $l$ kg for a large parcel",
      system: [
        equation2(-2, 1, more),
        outcome === "one" ? equation2(count, 1, large + count * small) : equation2(-4, 2, said),
      ],
      because:
        outcome === "one"
          ? `Only ${small} kg for a small and ${large} kg for a large parcel fit both statements.`
          : outcome === "none"
            ? `Everything in the first statement doubled asks for ${twice} kg of weights; the second says ${said} kg.`
            : `The second statement is the first one doubled, the ${more} kg as well.`,
    };
  },
};

const sensors: CountStory = {
  id: "sensors",
  level: 1,
  tell(rng, outcome) {
    const [u, v] = rng.sample([1, 2, 3, 4], 2) as [number, number];
    const [a, b] = rng.choice([
      [1, 2],
      [2, 1],
      [2, 3],
      [3, 2],
      [1, 3],
    ] as const);
    const factor = rng.integer(2, 3);
    const [a2, b2] =
      outcome === "one"
        ? rng.choice([
            [b, a],
            [a + 2, b],
            [a, b + 2],
          ] as const)
        : [factor * a, factor * b];
    const water = a * u + b * v;
    const water2 = a2 * u + b2 * v + (outcome === "none" ? rng.choice([-3, -1, 1, 2]) : 0);
    return {
      story: "sensors",
      text: `A greenhouse reckons its water for the day, in litres, as $u$ times the reading of a light sensor plus $v$ times the reading of a heat sensor. On Monday the sensors showed ${a} and ${b}, and ${water} litres were right. On Tuesday they showed ${a2} and ${b2}, and ${water2} litres were right.`,
      question: "How many pairs of weights $(u, v)$ give the right amount on both days?",
      choices: {
        one: "Exactly one: the two days settle both weights",
        none: "None: no weights are right on both days",
        all: "Infinitely many: Tuesday says nothing new",
        two: "Exactly two: one pair for each day",
      },
      names: ["u", "v"],
      meaning: "With the weights $u$ and $v$",
      system: [equation2(a, b, water), equation2(a2, b2, water2)],
      because:
        outcome === "one"
          ? `Only $u = ${u}$ and $v = ${v}$ are right on both days.`
          : outcome === "none"
            ? `Both readings were ${times(factor)} Monday's, so any weights give ${times(factor)} the water, ${factor * water} litres, and not ${water2}.`
            : `Readings and water were all ${times(factor)} Monday's: the second day can't tell the weights apart.`,
    };
  },
};

const juice: CountStory = {
  id: "juice",
  level: 2,
  tell(rng, outcome) {
    const glasses = rng.integer(5, 9);
    const apple = rng.integer(2, glasses - 2);
    const cubes = rng.integer(4, 6);
    const other = outcome === "one" ? cubes - rng.integer(1, 3) : cubes;
    const fruit = outcome === "one" ? "carrot" : "grape";
    const right = cubes * apple + other * (glasses - apple);
    const said = outcome === "none" ? right + rng.choice([-4, -3, 2, 3]) : right;
    const sugar =
      outcome === "one"
        ? `A glass of apple juice holds as much sugar as ${cubes} sugar cubes, a glass of carrot juice as much as ${other}.`
        : `A glass of either juice holds as much sugar as ${cubes} sugar cubes.`;
    return {
      story: "juice",
      text: `For a party you fill a bowl with ${glasses} glasses of juice, some of apple and the rest of ${fruit}. ${sugar} All the sugar in the bowl comes to ${said} cubes.`,
      question: `How many ways to split the ${glasses} glasses, parts of a glass allowed, agree with this?`,
      choices: {
        one: "Exactly one: the sugar settles the split",
        none: "None: the amount of sugar can't be",
        all: "Infinitely many: the sugar says nothing about the split",
        two: "Exactly two: one for each juice",
      },
      names: ["a", "b"],
      meaning: `With $a$ glasses of apple and $b$ glasses of ${fruit} juice`,
      system: [equation2(1, 1, glasses), equation2(cubes, other, said)],
      because:
        outcome === "one"
          ? `Only ${apple} glasses of apple and ${glasses - apple} of carrot juice hold ${said} cubes.`
          : outcome === "none"
            ? `However you split them, ${glasses} glasses with ${cubes} cubes each hold ${cubes * glasses}, not ${said}.`
            : `Both juices are equally sweet, so every split of ${glasses} glasses holds ${said} cubes.`,
    };
  },
};

/** Stories in which two clues each add up two unknown amounts. */
export const cluesThatAddUp: readonly CountStory[] = [bakery, vegetableBed, parcels, sensors, juice];
