import type { LinearColour } from "./colour.ts";

/** Ways of seeing colour: all three cones, none for long waves (protan), none for middle waves (deutan). */
export type ColourVision = "normal" | "protan" | "deutan";

type Matrix3 = readonly [LinearColour, LinearColour, LinearColour];

// Machado et al. (2009), table 1, severity 1.0: what is left of linear RGB.
const matrices: Readonly<Record<ColourVision, Matrix3>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/**
 * What a colour looks like to someone with the given sight, at full severity; values are kept within 0 to 1.
 *
 * @source Machado, Oliveira & Fernandes, "A physiologically-based model for simulation of color vision deficiency",
 *   IEEE Transactions on Visualization and Computer Graphics 15 (2009) 1291–1298, table 1.
 * @example seenWith("normal", [0.2, 0.4, 0.6]) // => [0.2, 0.4, 0.6]
 */
export function seenWith(vision: ColourVision, [red, green, blue]: LinearColour): LinearColour {
  const channel = ([r, g, b]: LinearColour): number => Math.min(1, Math.max(0, r * red + g * green + b * blue));
  const [first, second, third] = matrices[vision];
  return [channel(first), channel(second), channel(third)];
}
