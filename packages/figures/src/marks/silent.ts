/** Spread onto what is drawn for the eye only; the figure's description says it in words. */
export const silent = { "aria-hidden": true } as const;
