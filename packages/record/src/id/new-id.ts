const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;
const LARGEST_TIME = 2 ** 48 - 1;

/**
 * A new id that sorts after `after`: 48 bits of time in milliseconds, then 80 random bits, in Crockford's base 32 (26 characters, a ULID).
 * When the clock stands at or behind `after`, the time is the millisecond following it and the random part is still drawn afresh:
 * two devices that continue from the same id don't collide, and what was done after seeing an event sorts after that event whatever the clocks say.
 *
 * @param now milliseconds since 1970. @param random uniform in [0, 1). @param after the greatest id seen so far, if any.
 * @throws RangeError "newId: the time must be between 0 and 281474976710655 ms, got -1"
 * @source ULID specification (github.com/ulid/spec); the rule for a clock that lags is that of hybrid logical clocks (Kulkarni et al. 2014).
 * @example newId(0, () => 0) // => "00000000000000000000000000"
 * @example newId(0, () => 0.5, "00000000050000000000000000") // => "0000000006GGGGGGGGGGGGGGGG"
 */
export function newId(now: number, random: () => number, after?: string): string {
  const time = Math.max(Math.floor(now), after === undefined ? 0 : idTime(after) + 1);
  if (!(now >= 0 && time <= LARGEST_TIME)) {
    throw new RangeError(`newId: the time must be between 0 and ${LARGEST_TIME} ms, got ${now >= 0 ? time : now}`);
  }
  let text = "";
  for (let i = 0; i < RANDOM_LENGTH; i++) text += ALPHABET.charAt(Math.floor(random() * 32));
  return encodeTime(time) + text;
}

/**
 * The time in an id, in milliseconds since 1970.
 * @example idTime("0000000006GGGGGGGGGGGGGGGG") // => 6
 */
export function idTime(id: string): number {
  let time = 0;
  for (let i = 0; i < TIME_LENGTH; i++) time = time * 32 + ALPHABET.indexOf(id.charAt(i));
  return time;
}

/**
 * Whether a text is an id as `newId` makes them.
 * @example isId("01ARZ3NDEKTSV4RRFFQ69G5FAV") // => true
 * @example isId("01arz3ndektsv4rrffq69g5fav") // => false
 */
export function isId(text: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}

function encodeTime(time: number): string {
  let rest = time;
  let text = "";
  for (let i = 0; i < TIME_LENGTH; i++) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
