/** The measures of one drawing of the map, in the units of its picture. Everything is symmetrical about the middle. */
export type MapMeasures = {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** The ground on which all stairs begin, and the platform at which they meet. */
  readonly ground: number;
  readonly platform: number;
  /** From the middle to where the outer stairs begin, and to where they arrive. */
  readonly foot: number;
  readonly arrival: number;
  /** Half the width of the stair in the middle, below and above. */
  readonly stairBelow: number;
  readonly stairAbove: number;
  /** The stone that lies on the platform. */
  readonly capstone: { readonly half: number; readonly height: number };
};

export const wide: MapMeasures = {
  name: "wide",
  width: 1100,
  height: 372,
  ground: 366,
  platform: 36,
  foot: 536,
  arrival: 78,
  stairBelow: 118,
  stairAbove: 34,
  capstone: { half: 27, height: 26 },
};

export const narrow: MapMeasures = {
  name: "narrow",
  width: 360,
  height: 252,
  ground: 247,
  platform: 24,
  foot: 178,
  arrival: 34,
  stairBelow: 50,
  stairAbove: 15,
  capstone: { half: 15, height: 17 },
};

/** A coordinate as it is written into a path. */
export const round = (value: number): number => Math.round(value * 100) / 100;
