import { DomainError } from "../errors.ts";
import { portableLogarithm } from "./portable-logarithm.ts";
import { sha256 } from "./sha-256.ts";
import { utf8 } from "./utf-8.ts";
import { xoshiro128 } from "./xoshiro128.ts";

/** A seeded source of random values. Drawing moves it on; forking does not look at what was drawn. */
export type RandomStream = {
  /** A whole number from 0 to 2³² − 1, each equally likely. */
  uint32(): number;
  /** A multiple of 2⁻⁵³ in [0, 1), each equally likely. */
  uniform(): number;
  /** A whole number from low to high, both included, each equally likely (no bias: draws beyond the last full cycle are repeated). */
  integer(low: number, high: number): number;
  /** A standard normal value, by Marsaglia's polar method. */
  normal(): number;
  /** One of the items, each equally likely. */
  choice<T>(items: readonly T[]): T;
  /** The items in random order, each order equally likely, in a new array. */
  shuffle<T>(items: readonly T[]): T[];
  /** `count` items at different positions, in random order. */
  sample<T>(items: readonly T[], count: number): T[];
  /** The stream named `name` below this one. It depends on this stream's seed path and the name only. */
  fork(name: string): RandomStream;
};

/**
 * The random stream of a seed. The same seed gives the same values on every machine, for ever:
 * key = SHA-256 of the seed's UTF-8 bytes; a fork's key = SHA-256 of its parent's 32-byte key followed by the UTF-8 name;
 * the first 16 bytes of the key, as four big-endian words, are the state of xoshiro128**.
 *
 * @source SHA-256: FIPS 180-4. xoshiro128**: Blackman & Vigna, ACM TOMS 47 (2021), 36. Frozen values: reference/random.
 * @example randomStream("gradus").integer(1, 6) === randomStream("gradus").integer(1, 6) // => true
 */
export function randomStream(seed: string): RandomStream {
  return streamOf(sha256(utf8(seed)));
}

function streamOf(key: Uint8Array): RandomStream {
  const words = new DataView(key.buffer);
  // A state of four zeros would stand still; its chance is 2⁻¹²⁸ and no seed is known to give it.
  const uint32 = xoshiro128([words.getUint32(0), words.getUint32(4), words.getUint32(8), words.getUint32(12)]);

  /** 53 random bits: the upper 27 of one draw, then the upper 26 of the next. */
  const bits53 = (): number => (uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6);

  function below(count: number): number {
    const range = count <= 2 ** 32 ? 2 ** 32 : 2 ** 53;
    const draw = count <= 2 ** 32 ? uint32 : bits53;
    const limit = range - (range % count);
    let value = draw();
    while (value >= limit) value = draw();
    return value % count;
  }

  function integer(low: number, high: number): number {
    const whole = Number.isSafeInteger(low) && Number.isSafeInteger(high);
    if (!whole || low > high || high - low + 1 > Number.MAX_SAFE_INTEGER) {
      throw new DomainError("integer", `low and high must be whole numbers with low ≤ high, got ${low} and ${high}`);
    }
    return low + below(high - low + 1);
  }

  function normal(): number {
    for (;;) {
      const u = 2 * (bits53() / 2 ** 53) - 1;
      const v = 2 * (bits53() / 2 ** 53) - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * portableLogarithm(s)) / s);
    }
  }

  function sample<T>(items: readonly T[], count: number): T[] {
    if (!Number.isSafeInteger(count) || count < 0 || count > items.length) {
      throw new DomainError("sample", `count must be a whole number from 0 to ${items.length}, got ${count}`);
    }
    const order = [...items];
    for (let i = 0; i < count; i++) {
      const j = i + below(order.length - i);
      [order[i], order[j]] = [order[j] as T, order[i] as T];
    }
    return order.slice(0, count);
  }

  return {
    uint32,
    uniform: () => bits53() / 2 ** 53,
    integer,
    normal,
    choice(items) {
      if (items.length === 0) throw new DomainError("choice", "there must be at least one item to choose from");
      return items[below(items.length)] as (typeof items)[number];
    },
    shuffle: (items) => sample(items, items.length),
    sample,
    fork: (name) => streamOf(sha256(Uint8Array.from([...key, ...utf8(name)]))),
  };
}
