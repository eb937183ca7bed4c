/** Red, green and blue as light, each from 0 to 1 (linear, not as stored in a file). */
export type LinearColour = readonly [red: number, green: number, blue: number];

/** A colour in CIE L*a*b* under D65. */
export type LabColour = readonly [lightness: number, a: number, b: number];

/**
 * The light behind an sRGB colour.
 *
 * @throws RangeError "linearColour: a colour is written #RRGGBB, got \"red\""
 * @source IEC 61966-2-1:1999, §5.2.
 * @example linearColour("#FFFFFF") // => [1, 1, 1]
 */
export function linearColour(hex: string): LinearColour {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (match === null) throw new RangeError(`linearColour: a colour is written #RRGGBB, got ${JSON.stringify(hex)}`);
  const channel = (index: number): number => {
    const stored = Number.parseInt(match[index] ?? "", 16) / 255;
    return stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(2), channel(3)];
}

/** Relative luminance, 0 for black to 1 for white. @source WCAG 2.2, "relative luminance". */
export function luminance([red, green, blue]: LinearColour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two sRGB colours, 1 to 21.
 *
 * @source WCAG 2.2, "contrast ratio".
 * @example contrast("#000000", "#FFFFFF") // => 21
 */
export function contrast(first: string, second: string): number {
  const [dark, light] = [luminance(linearColour(first)), luminance(linearColour(second))].sort((p, q) => p - q) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * CIE L*a*b* (D65, 2° observer) of linear sRGB.
 *
 * @source IEC 61966-2-1 for the matrix, CIE 15:2018 §8.2.1 for the transform.
 */
export function lab([red, green, blue]: LinearColour): LabColour {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}
