/** How words are set off on a terminal. Without colour they stay as they are. */
export type Style = {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
};

const plainly = (text: string): string => text;

/** No colour: pipes, files, tests, NO_COLOR. */
export const PLAIN: Style = { strong: plainly, quiet: plainly, good: plainly, bad: plainly };

const wrapped =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

/** Bold, dim, and the two colours a terminal user expects. */
export const COLOURED: Style = {
  strong: wrapped(1, 22),
  quiet: wrapped(2, 22),
  good: wrapped(32, 39),
  bad: wrapped(31, 39),
};
