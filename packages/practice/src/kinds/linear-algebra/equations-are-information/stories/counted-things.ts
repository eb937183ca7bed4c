import type { Prose } from "../../../../exercise/prose.ts";

/** Something that can be counted of all things together, and how its total is told. */
export type Feature = {
  /** How much of it one thing of each sort has. */
  readonly amounts: readonly number[];
  /** The clue as somebody says it. */
  tell(total: number): Prose;
};

/** A situation in which several sorts of things were counted. */
export type CountedThings = {
  readonly id: string;
  /** How it came about, and what is looked for. */
  readonly opening: Prose;
  /** What the letters stand for: "tents for two". */
  readonly things: readonly string[];
  readonly letters: readonly string[];
  /** Feature by feature, each with others that run parallel to it. */
  readonly features: readonly Feature[];
};

const tents: CountedThings = {
  id: "tents",
  opening:
    "The scouts come back from camp at night and stack their tents in the cellar. There are small ones for two and large ones for five, and the list of how many has got wet.",
  things: ["small tents", "large tents"],
  letters: ["s", "g"],
  features: [
    { amounts: [1, 1], tell: (n) => `One lantern hung in each tent, and ${n} lanterns came back.` },
    { amounts: [4, 4], tell: (n) => `Each groundsheet has four corner loops; Jo has counted ${n} loops.` },
    { amounts: [2, 5], tell: (n) => `With every place taken, ${n} scouts sleep in them.` },
    {
      amounts: [8, 12],
      tell: (n) => `A small tent needs eight pegs and a large one twelve; the box holds exactly enough, ${n}.`,
    },
    {
      amounts: [2, 3],
      tell: (n) => `A small tent stands on two poles, a large one on three: ${n} poles lie in the van.`,
    },
    { amounts: [4, 10], tell: (n) => `Two blankets went to every sleeping place, ${n} in all.` },
  ],
};

const quilt: CountedThings = {
  id: "quilt",
  opening:
    "A quilt is sewn from triangles and squares of cloth. The quilter's notes are incomplete, and the cloth for a second one has to be cut.",
  things: ["triangles", "squares"],
  letters: ["t", "s"],
  features: [
    { amounts: [1, 1], tell: (n) => `The quilt has ${n} pieces.` },
    { amounts: [2, 2], tell: (n) => `Each piece was held by two pins while it was sewn; ${n} pins were used.` },
    { amounts: [3, 4], tell: (n) => `Before sewing there were ${n} corners to cut.` },
    { amounts: [6, 8], tell: (n) => `Every cut edge was ironed from both sides, ${n} strokes of the iron in all.` },
    {
      amounts: [1, 2],
      tell: (n) => `A square weighs as much as two triangles, and the quilt as much as ${n} triangles.`,
    },
    { amounts: [3, 3], tell: (n) => `Three cross-stitches decorate each piece: ${n} cross-stitches.` },
  ],
};

const drawer: CountedThings = {
  id: "drawer",
  opening:
    "A drawer in the museum holds pinned beetles, with six legs each, and spiders, with eight. It may not be opened before the restorer comes, and she asks how many of each there are.",
  things: ["beetles", "spiders"],
  letters: ["b", "p"],
  features: [
    { amounts: [1, 1], tell: (n) => `The stock book says: ${n} animals.` },
    { amounts: [2, 2], tell: (n) => `Two pins hold each animal; ${n} pins were bought.` },
    { amounts: [6, 8], tell: (n) => `Whoever drew them all for the guide drew ${n} legs.` },
    { amounts: [3, 4], tell: (n) => `The catalogue speaks of ${n} pairs of legs.` },
    { amounts: [2, 8], tell: (n) => `These beetles have two eyes, these spiders eight, and ${n} eyes look at you.` },
    { amounts: [3, 2], tell: (n) => `A beetle's body has three parts and a spider's two: ${n} parts on the drawing.` },
  ],
};

const workshop: CountedThings = {
  id: "workshop",
  opening:
    "A school sends its violins, with four strings each, and its guitars, with six, to be looked after over the summer. The delivery note is missing.",
  things: ["violins", "guitars"],
  letters: ["v", "g"],
  features: [
    { amounts: [1, 1], tell: (n) => `All ${n} instruments came in cases of their own.` },
    { amounts: [3, 3], tell: (n) => `Every instrument was weighed three times; the book has ${n} weights.` },
    { amounts: [4, 6], tell: (n) => `All strings were renewed, ${n} of them.` },
    { amounts: [2, 3], tell: (n) => `Strings are sold in pairs, and ${n} pairs were used.` },
    { amounts: [1, 2], tell: (n) => `A violin took one hour and a guitar two, ${n} hours together.` },
    { amounts: [2, 2], tell: (n) => `Two name tags were tied to each instrument: ${n} tags.` },
  ],
};

const buses: CountedThings = {
  id: "buses",
  opening:
    "From the bridge you see the roofs of the bus depot and no more. Short buses have two axles and one side door, long ones three axles and two side doors, and the depot's manager loves riddles.",
  things: ["short buses", "long buses"],
  letters: ["s", "g"],
  features: [
    { amounts: [1, 1], tell: (n) => `Tonight ${n} drivers have parked here, one bus each.` },
    { amounts: [2, 2], tell: (n) => `Each bus has two wipers; all ${n} are new.` },
    { amounts: [2, 3], tell: (n) => `There are ${n} axles in the depot.` },
    { amounts: [4, 6], tell: (n) => `Each axle was greased at both ends, ${n} ends in all.` },
    {
      amounts: [1, 2],
      tell: (n) => `All side doors were washed, ${n} of them.`,
    },
    { amounts: [2, 4], tell: (n) => `Each side door has two steps: ${n} steps were swept.` },
  ],
};

/** Situations with two sorts of things. */
export const twoSorts: readonly CountedThings[] = [tents, quilt, drawer, workshop, buses];

const mosaic: CountedThings = {
  id: "mosaic",
  opening:
    "A mosaic floor is made of triangular, square and six-sided tiles. Only some of the old bills have been found.",
  things: ["triangles", "squares", "six-sided tiles"],
  letters: ["t", "s", "h"],
  features: [
    { amounts: [1, 1, 1], tell: (n) => `The floor has ${n} tiles.` },
    { amounts: [2, 2, 2], tell: (n) => `Each tile was polished twice; ${n} polishings were paid for.` },
    { amounts: [3, 4, 6], tell: (n) => `The stonemason was paid by the corner, for ${n} corners.` },
    { amounts: [4, 5, 7], tell: (n) => `Tiles and corners together make ${n} on the clerk's bill.` },
    { amounts: [0, 1, 0], tell: (n) => `Just ${n} tiles are square.` },
    { amounts: [1, 0, 0], tell: (n) => `A note in the margin says: ${n} triangles.` },
  ],
};

const orchestra: CountedThings = {
  id: "orchestra",
  opening:
    "A youth orchestra has ukuleles with four strings, guitars with six and banjos with five. A donor wants to know how many of each.",
  things: ["ukuleles", "guitars", "banjos"],
  letters: ["u", "g", "b"],
  features: [
    { amounts: [1, 1, 1], tell: (n) => `There are ${n} players, one instrument each.` },
    { amounts: [2, 2, 2], tell: (n) => `Each instrument has two spare plectrums; ${n} plectrums were bought.` },
    { amounts: [4, 6, 5], tell: (n) => `There are ${n} strings in all.` },
    { amounts: [5, 7, 6], tell: (n) => `The insurance lists instruments and strings in one sum: ${n}.` },
    { amounts: [0, 0, 1], tell: (n) => `Just ${n} of the instruments are banjos.` },
    { amounts: [1, 0, 0], tell: (n) => `Just ${n} of the instruments are ukuleles.` },
  ],
};

/** Situations with three sorts. The fourth feature of each is the sum of its first and third. */
export const threeSorts: readonly CountedThings[] = [mosaic, orchestra];
