// What learners are told, as far as several attacks share it.

/** A name that other JavaScript has and a lab's code has not. */
export const missing = (name: string): RegExp => new RegExp(`There is no \`${name}\` here: a lab's code has no files`);

export const NO_NETWORK = /A lab's code has no network/;
export const NO_IMPORT = /A lab can import from/;
export const NO_DYNAMIC_IMPORT = /A lab imports at the top/;
export const NO_CODE_FROM_TEXT = /can't make code out of text/;
export const NO_BRIDGE = /a lab's code has no page, no network and no files of yours/;
export const NO_FILE = /No such file or directory/;
export const TIME_IS_OVER = /Stopped after \d+(\.\d)? seconds?/;
export const ENDLESS_RECURSION = /called itself again and again/;
export const DIFFERS = /^differs: Your function returned /m;
export const NOT_CHECKED = /can't be checked: /;
/** Memory that ran out, or, where taking it takes long, time. */
export const TOO_MUCH =
  /needed more than \d+ MB of memory|needing too much memory|list or array is too large|Stopped after/;
