/** The typefaces that mathematics is set in: upright (KaTeX_Main) and italic letters (KaTeX_Math). */
export type MathFont = "main" | "italic";

// Advance widths in thousandths of an em, and the characters that have them, from the metrics of the KaTeX fonts
// 0.19 (MIT). Known here so that a figure can lay out its labels while it is drawn without a browser.
const italic: Readonly<Record<number, string>> = {
  298: "l",
  345: "i",
  361: "t",
  412: "j",
  429: "b",
  433: "c",
  440: "I",
  446: "q",
  451: "r",
  465: "z",
  466: "e",
  469: "sθ",
  477: "g",
  485: "ov",
  490: "fy",
  503: "p",
  518: "γ",
  520: "d",
  521: "k",
  529: "a",
  555: "J",
  566: "β",
  570: "π",
  571: "σ",
  572: "ux",
  576: "h",
  581: "Y",
  583: "Vλ",
  584: "T",
  600: "n",
  603: "μ",
  613: "S",
  640: "α",
  642: "P",
  643: "F",
  681: "L",
  683: "UZ",
  715: "C",
  716: "w",
  738: "E",
  750: "A",
  759: "BR",
  763: "O",
  786: "G",
  791: "Q",
  803: "N",
  828: "DX",
  831: "H",
  849: "K",
  878: "m",
  944: "W",
  970: "M",
};
const main: Readonly<Record<number, string>> = {
  250: " ",
  278: "!',.:;[]il|⋅’",
  306: "fj",
  333: "-",
  361: "I",
  389: "()t",
  392: "r",
  394: "s",
  444: "cez",
  472: "?",
  500: '"$*/0123456789\\^_ago{}~–',
  514: "J",
  528: "kqvxy",
  556: "Sbdhnpu",
  611: "Z",
  625: "L",
  653: "F",
  681: "EP",
  708: "B",
  722: "CTw",
  736: "R",
  750: "AHNUVXY",
  764: "D",
  778: "&+<=>@KOQ−×≤≥",
  785: "G",
  833: "#%m√",
  917: "M",
  1000: "→∞",
  1028: "W",
  1172: "…",
};

const byCharacter = (table: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width) / 1000])),
  );

const widths: Readonly<Record<MathFont, ReadonlyMap<string, number>>> = {
  main: byCharacter(main),
  italic: byCharacter(italic),
};

/**
 * How wide a text is, in em. A character without a known width counts as 0.78, the width of most operators.
 *
 * @example textWidth("12", "main") // => 1
 */
export function textWidth(text: string, font: MathFont): number {
  let total = 0;
  for (const character of text) total += widths[font].get(character) ?? 0.78;
  return total;
}
