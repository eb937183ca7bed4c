/** One record of a data set: how many of the first input, of the second, and the answer that was measured. */
export type DataRecord = readonly [first: number, second: number, answer: number];

/** The order in which a record tells its numbers: 0 the first input, 1 the second, 2 the answer. */
export type Telling = readonly [number, number, number];

/** A data set that can be told: what the weights are, and its records in sentences of different orders. */
export type DataStory = {
  readonly id: string;
  /** What x and y stand for. */
  readonly weights: string;
  /** What one weight is like, for sensible answers. */
  readonly range: readonly [readonly [number, number], readonly [number, number]];
  readonly sentences: readonly { readonly order: Telling; tell(record: DataRecord, name: string): string }[];
  readonly names: readonly string[];
};

const many = (count: number, one: string, more: string): string =>
  count === 0 ? `no ${more}` : count === 1 ? `one ${one}` : `${count} ${more}`;

const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** The data sets. Every sentence tells all three numbers, none of them in digits where it is 0 or 1. */
export const dataStories: readonly DataStory[] = [
  {
    id: "courier",
    weights: "a courier needs $x$ minutes for a kilometre and $y$ minutes for a stop",
    range: [
      [2, 4],
      [3, 6],
    ],
    names: ["The morning round", "The noon round", "The evening round"],
    sentences: [
      {
        order: [1, 0, 2],
        tell: ([km, stops, minutes], name) =>
          `${name} had ${many(stops, "stop", "stops")} on ${counted(km, "kilometre", "kilometres")} and took ${minutes} minutes.`,
      },
      {
        order: [2, 0, 1],
        tell: ([km, stops, minutes], name) =>
          `${name} took ${minutes} minutes for ${counted(km, "kilometre", "kilometres")} with ${many(stops, "stop", "stops")}.`,
      },
      {
        order: [2, 1, 0],
        tell: ([km, stops, minutes], name) =>
          `${name}, ${minutes} minutes long, had ${many(stops, "stop", "stops")} and ${counted(km, "kilometre", "kilometres")}.`,
      },
    ],
  },
  {
    id: "print-shop",
    weights: "a printer uses $x$ drops of ink for a page of text and $y$ drops for a photograph",
    range: [
      [2, 3],
      [5, 9],
    ],
    names: ["The first job", "The second job", "The third job"],
    sentences: [
      {
        order: [1, 0, 2],
        tell: ([pages, photos, drops], name) =>
          `${name}: ${many(photos, "photograph", "photographs")}, ${many(pages, "page", "pages")} of text, ${drops} drops.`,
      },
      {
        order: [2, 1, 0],
        tell: ([pages, photos, drops], name) =>
          `${name} drew ${drops} drops for ${many(photos, "photograph", "photographs")} and ${many(pages, "page", "pages")} of text.`,
      },
      {
        order: [2, 0, 1],
        tell: ([pages, photos, drops], name) =>
          `${name} drew ${drops} drops for ${many(pages, "page", "pages")} of text and ${many(photos, "photograph", "photographs")}.`,
      },
    ],
  },
  {
    id: "rain-barrel",
    weights: "a rain barrel gains $x$ litres in an hour of drizzle and $y$ litres in an hour of heavy rain",
    range: [
      [1, 3],
      [4, 8],
    ],
    names: ["On Tuesday", "On Thursday", "On Saturday"],
    sentences: [
      {
        order: [2, 1, 0],
        tell: ([drizzle, heavy, litres], name) =>
          `${name} it gained ${many(litres, "litre", "litres")} from ${many(heavy, "hour", "hours")} of heavy rain and ${many(drizzle, "hour", "hours")} of drizzle.`,
      },
      {
        order: [1, 0, 2],
        tell: ([drizzle, heavy, litres], name) =>
          `${name}, after ${many(heavy, "hour", "hours")} of heavy rain and ${many(drizzle, "hour", "hours")} of drizzle, it held ${many(litres, "litre", "litres")} more.`,
      },
      {
        order: [2, 0, 1],
        tell: ([drizzle, heavy, litres], name) =>
          `${name} it gained ${many(litres, "litre", "litres")} from ${many(drizzle, "hour", "hours")} of drizzle and ${many(heavy, "hour", "hours")} of heavy rain.`,
      },
    ],
  },
  {
    id: "battery",
    weights:
      "a lamp takes $x$ per cent of its battery for an hour of dim light and $y$ per cent for an hour of bright light",
    range: [
      [1, 3],
      [4, 7],
    ],
    names: ["The first night", "The second night", "The third night"],
    sentences: [
      {
        order: [1, 0, 2],
        tell: ([dim, bright, percent], name) =>
          `${name} saw ${many(bright, "hour", "hours")} of bright and ${many(dim, "hour", "hours")} of dim light, and cost ${percent} per cent.`,
      },
      {
        order: [2, 1, 0],
        tell: ([dim, bright, percent], name) =>
          `${name} cost ${percent} per cent, for ${many(bright, "hour", "hours")} of bright and ${many(dim, "hour", "hours")} of dim light.`,
      },
      {
        order: [2, 0, 1],
        tell: ([dim, bright, percent], name) =>
          `${name} cost ${percent} per cent, for ${many(dim, "hour", "hours")} of dim and ${many(bright, "hour", "hours")} of bright light.`,
      },
    ],
  },
];
