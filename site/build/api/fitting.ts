/**
 * Types that let an argument through where sizes fit, and otherwise hold the sentence for the compiler: which of their
 * arguments is the type of what fits.
 */
export const FITTING: Readonly<Record<string, number>> = { Fits: 2, FitsShape: 4 };
