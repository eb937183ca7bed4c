import { exponentialOf, powerOf, type SymbolicEquation, symbolicEquation, symbolicTerm } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";

/** A story about two unknown amounts, and the equation that it comes to. */
export type ShapeStory = {
  readonly id: string;
  readonly text: string;
  readonly equation: SymbolicEquation;
};

/** Tells a story with numbers of its own. */
export type ShapeTeller = (rng: RandomStream) => ShapeStory;

const term = symbolicTerm;

/** Stories whose equation is linear. */
export const linearStories: readonly ShapeTeller[] = [
  (rng) => {
    const fence = 2 * rng.integer(10, 25);
    return {
      id: "hens",
      text: `A run for hens is $x$ m long and $y$ m wide; the fence all round it measures ${fence} m.`,
      equation: symbolicEquation([term(2, "x"), term(2, "y")], [term(fence)]),
    };
  },
  (rng) => {
    const [gravel, slate] = [rng.integer(2, 5), rng.integer(6, 9)];
    const total = rng.integer(20, 60);
    return {
      id: "gravel",
      text: `$x$ sacks of gravel at €${gravel} and $y$ sacks of slate at €${slate} cost €${total}.`,
      equation: symbolicEquation([term(gravel, "x"), term(slate, "y")], [term(total)]),
    };
  },
  (rng) => {
    const [start, more] = [rng.integer(5, 30), rng.integer(2, 6)];
    return {
      id: "jar",
      text: `A jar held €${start}. After $x$ weeks with €${more} put in every week it holds €$y$.`,
      equation: symbolicEquation([term(1, "y")], [term(more, "x"), term(start)]),
    };
  },
  (rng) => {
    const [times, more] = [rng.integer(2, 4), rng.integer(1, 9)];
    return {
      id: "cable",
      text: `One cable is $x$ m long. A second one, $y$ m long, is ${["", "", "twice", "three times", "four times"][times]} as long and ${more} m more.`,
      equation: symbolicEquation([term(1, "y")], [term(times, "x"), term(more)]),
    };
  },
  (rng) => {
    const mean = rng.integer(9, 18);
    return {
      id: "mean",
      text: `Two judges give $x$ and $y$ points; their mean is ${mean}.`,
      equation: symbolicEquation([term("1/2", "x"), term("1/2", "y")], [term(mean)]),
    };
  },
  (rng) => {
    const [tank, lost] = [rng.integer(30, 60), rng.integer(2, 5)];
    return {
      id: "tank",
      text: `A tank of ${tank} litres loses ${lost} litres an hour through a crack. After $x$ hours $y$ litres are left.`,
      equation: symbolicEquation([term(1, "y")], [term(tank), term(-lost, "x")]),
    };
  },
];

/** Stories in which two unknown amounts are multiplied with each other. */
export const productStories: readonly ShapeTeller[] = [
  (rng) => {
    const total = 12 * rng.integer(2, 5);
    return {
      id: "visitors",
      text: `$x$ visitors paid €$y$ each for the night watchman’s tour; the till holds €${total}.`,
      equation: symbolicEquation([term(1, "x", "y")], [term(total)]),
    };
  },
  (rng) => {
    const area = 6 * rng.integer(4, 10);
    return {
      id: "sail",
      text: `A rectangular sail $x$ m high and $y$ m wide has ${area} m² of cloth.`,
      equation: symbolicEquation([term(1, "x", "y")], [term(area)]),
    };
  },
  (rng) => {
    const distance = 6 * rng.integer(5, 10);
    return {
      id: "ferry",
      text: `A ferry covers ${distance} km in $x$ hours at a steady $y$ km/h.`,
      equation: symbolicEquation([term(1, "x", "y")], [term(distance)]),
    };
  },
];

/** Stories in which something grows or shrinks by the same share each time. */
export const percentageStories: readonly ShapeTeller[] = [
  (rng) => {
    const start = rng.integer(3, 12);
    return {
      id: "yeast",
      text: `${start} grams of yeast double every hour; after $x$ hours there are $y$ grams.`,
      equation: symbolicEquation([term(1, "y")], [term(start, exponentialOf(2, term(1, "x")))]),
    };
  },
  (rng) => {
    const start = 10 * rng.integer(2, 6);
    return {
      id: "bounce",
      text: `A ball is dropped from a tower of ${start} m and rises to half of its last height each time; after $x$ bounces it rises $y$ m.`,
      equation: symbolicEquation([term(1, "y")], [term(start, exponentialOf("1/2", term(1, "x")))]),
    };
  },
  (rng) => {
    const start = 10 * rng.integer(2, 6);
    return {
      id: "savings",
      text: `€${start} gain 10 percent every year; after $x$ years there are €$y$.`,
      equation: symbolicEquation([term(1, "y")], [term(start, exponentialOf("11/10", term(1, "x")))]),
    };
  },
];

/** Stories in which an unknown amount is squared. */
export const squareStories: readonly ShapeTeller[] = [
  (rng) => {
    const length = rng.integer(4, 7);
    return {
      id: "ladder",
      text: `A ladder of ${length} m leans on a wall: its foot is $x$ m away from the wall, its top $y$ m up.`,
      equation: symbolicEquation([term(1, powerOf("x", 2)), term(1, powerOf("y", 2))], [term(length * length)]),
    };
  },
  (rng) => {
    const area = rng.integer(20, 60);
    return {
      id: "patio",
      text: `A square patio with sides of $x$ m and a bed of $y$ m² beside it take up ${area} m².`,
      equation: symbolicEquation([term(1, powerOf("x", 2)), term(1, "y")], [term(area)]),
    };
  },
  () => ({
    id: "stone",
    text: "A stone is dropped into a shaft. It has fallen 5 m after one second, 20 m after two, 45 m after three, and $y$ m after $x$ seconds.",
    equation: symbolicEquation([term(1, "y")], [term(5, powerOf("x", 2))]),
  }),
];
