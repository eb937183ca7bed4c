/** Something that changes evenly and is read twice. */
export type ReadingStory = {
  readonly id: string;
  readonly falls: boolean;
  /** What the difference of the two x-values is: "hours between the readings". */
  readonly time: string;
  readonly amount: string;
  tell(first: readonly [number, number], second: readonly [number, number]): string;
};

const many = (count: number, one: string, more = `${one}s`): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** The stories of two readings, none with a frame that another has. */
export const readingStories: readonly ReadingStory[] = [
  {
    id: "candle",
    falls: true,
    time: "hours between the readings",
    amount: "centimetres burnt",
    tell: ([x1, y1], [x2, y2]) =>
      `A church candle was lit at noon and burns down evenly. After ${many(x1, "hour")} it stood ${y1} cm tall, after ${many(x2, "hour")} it was down to ${y2} cm. Let $y$ be its height in centimetres $x$ hours after noon.`,
  },
  {
    id: "taxi",
    falls: false,
    time: "kilometres between the rides",
    amount: "euros more",
    tell: ([x1, y1], [x2, y2]) =>
      `A water taxi asks a fixed sum for stepping aboard and then the same for every kilometre. Rosa went ${x1} km and paid €${y1}; Ilyas went ${x2} km and paid €${y2}. Let $y$ be the fare in euros for $x$ kilometres.`,
  },
  {
    id: "snow",
    falls: true,
    time: "days between the readings",
    amount: "centimetres melted",
    tell: ([x1, y1], [x2, y2]) =>
      `It stopped snowing on New Year’s Day, and since then the snow on the shed has been melting evenly. After ${many(x1, "day")} there were ${y1} cm left, after ${many(x2, "day")} ${y2} cm. Let $y$ be the depth in centimetres after $x$ days.`,
  },
  {
    id: "barrel",
    falls: false,
    time: "minutes between the readings",
    amount: "litres let in",
    tell: ([x1, y1], [x2, y2]) =>
      `Somebody left a hose running into a rain barrel that was not empty. It held ${y1} litres ${many(x1, "minute")} after you came by, and ${y2} litres ${many(x2, "minute")} after. Let $y$ be the litres in the barrel $x$ minutes after you came by.`,
  },
  {
    id: "spool",
    falls: true,
    time: "pieces between the weighings",
    amount: "grams used",
    tell: ([x1, y1], [x2, y2]) =>
      `A printer makes chess pieces, all of the same weight, from one spool of plastic. After ${many(x1, "piece")} the spool weighs ${y1} g, after ${many(x2, "piece")} ${y2} g. Let $y$ be the weight of the spool in grams after $x$ pieces.`,
  },
  {
    id: "snail",
    falls: false,
    time: "minutes between the readings",
    amount: "centimetres climbed",
    tell: ([x1, y1], [x2, y2]) =>
      `A snail climbs a garden wall at an even pace. It did not begin at the ground: after ${many(x1, "minute")} it sat ${y1} cm up, after ${many(x2, "minute")} ${y2} cm. Let $y$ be its height in centimetres after $x$ minutes.`,
  },
];
