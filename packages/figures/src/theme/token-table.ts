/** Names of the colours that everything on a page is drawn in. */
export type TokenName = "page" | "panel" | "rule" | "ink" | "soft" | "blue" | "vermilion" | "teal" | "plum" | "umber";

/** The two appearances a learner can choose from. */
export type ThemeName = "light" | "dark";

/**
 * Every colour token of both themes, as `#RRGGBB`. The style sheets are made from this table ({@link themeCss}), and
 * the tests hold it to 4.5 : 1 on page and panel and to ΔE₀₀ ≥ 12 between any two object colours, also as seen with
 * protan and deutan sight.
 *
 * @example tokens.light.blue // => "#0A58D6"
 */
export const tokens: Readonly<Record<ThemeName, Readonly<Record<TokenName, string>>>> = {
  light: {
    page: "#FBFAF6",
    panel: "#F2F0E8",
    rule: "#DEDACE",
    ink: "#1C1D21",
    soft: "#575860",
    blue: "#0A58D6",
    vermilion: "#B04D0E",
    teal: "#1A756B",
    plum: "#5E1058",
    umber: "#4A3714",
  },
  dark: {
    page: "#14161A",
    panel: "#1D2026",
    rule: "#32363F",
    ink: "#E9E7E1",
    soft: "#A9ABB3",
    blue: "#8FC4FF",
    vermilion: "#E0714C",
    teal: "#BDF3DC",
    plum: "#C95FF5",
    umber: "#F3CF3A",
  },
};

/** The tokens that letters are set in, apart from the object colours. */
export const textTokens = ["ink", "soft"] as const satisfies readonly TokenName[];

/** The tokens that stand for mathematical objects and so must be told apart by everyone. */
export const objectTokens = ["blue", "vermilion", "teal", "plum", "umber"] as const satisfies readonly TokenName[];
