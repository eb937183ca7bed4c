import type { Attack } from "./attack.ts";
import { DIFFERS, NOT_CHECKED, TIME_IS_OVER } from "./words.ts";

/** A judged attack. */
const judged = (id: string, wants: string, code: string, told: Attack["told"]): Attack => ({
  id,
  wants,
  code,
  told,
  isJudged: true,
});

/** A judged attack after which no answer may come. */
const endless = (...given: Parameters<typeof judged>): Attack => ({ ...judged(...given), isEndless: true });

/** Runs before each stringify of the realm's own, and makes of every message what the attack wants said. */
const SAYS = (message: string) => `let said = 0;
Object.prototype.toJSON = function () {
  const { type, id } = this;
  if (typeof type !== "string") return this;
  said += 1;
  return ${message};
};
`;

/** Ways to the judge's verdict by what comes back, or by messages about it. */
export const TYPESCRIPT_JUDGE: readonly Attack[] = [
  judged(
    "proto-key",
    "change what all records of the judge have",
    `export function secret(n) { return JSON.parse('{"__proto__":{"right":true,"status":"passed"},"constructor":{"prototype":{"right":true}}}'); }`,
    DIFFERS,
  ),
  judged(
    "object-prototype",
    "change all objects before it returns",
    `export function secret(n) {
  Object.assign(Object.prototype, { right: true, status: "passed", value: 1, expected: 1 });
  return 1;
}`,
    DIFFERS,
  ),
  judged(
    "array-prototype",
    "make every comparison agree",
    `export function secret(n) {
  Array.prototype.every = () => true;
  Array.prototype.some = () => false;
  Array.prototype.find = () => undefined;
  Object.is = () => true;
  return [1, 2];
}`,
    /^(differs|code-failed): /m,
  ),
  judged(
    "iterator",
    "make every list empty",
    `export function secret(n) {
  Array.prototype[Symbol.iterator] = function* () {};
  return [1, 2];
}`,
    /^(differs|code-failed): /m,
  ),
  endless(
    "to-json",
    "write the answer's message itself, with a verdict in it",
    `${SAYS('{ type: "passed", id, passed: 1, failed: 0, status: "passed" }')}export function secret(n) { return 1; }`,
    TIME_IS_OVER,
  ),
  endless(
    "forged-reply",
    "answer before it is asked, under every number",
    `${SAYS('said > 200 ? this : { type: "returned", id: said, value: null, argumentsAfter: [1], right: true }')}for (let i = 0; i < 150; i += 1) console.log(i);
export function secret(n) { return [1, 2]; }`,
    /^(differs|code-failed): /m,
  ),
  endless(
    "forged-start",
    "tell the page that the place did not start, so that nothing is judged",
    `${SAYS('{ type: ["ready", "began", "loaded"][said % 3] }')}console.log(1); console.log(2); console.log(3);
export function secret(n) { console.log(4); console.log(5); return 1; }`,
    TIME_IS_OVER,
  ),
  judged(
    "forged-values",
    "answer with what is no value",
    `${SAYS('type === "returned" ? { type, id, value: { $: "array", dtype: "float64", shape: [1e9, 1e9], values: [] }, argumentsAfter: [n0] } : this')}const n0 = 1;
export function secret(n) { return [1]; }`,
    NOT_CHECKED,
  ),
  judged(
    "hostile-getter",
    "run code while its value is looked at",
    `export function secret(n) { return { get kind() { throw new Error("looked at"); } }; }`,
    /^code-failed: .*looked at/m,
  ),
  judged(
    "changing-getter",
    "be one thing when looked at and another when compared",
    `let turn = 0;
export function secret(n) { return { get 0() { return turn++; }, get length() { return turn++ % 3; } }; }`,
    DIFFERS,
  ),
  judged(
    "proxy",
    "be whatever is looked for",
    `export function secret(n) { return new Proxy([], { get: (t, k) => (k === "length" ? 2 : 1), has: () => true, ownKeys: () => ["length"] }); }`,
    /^(differs|code-failed): /m,
  ),
  judged(
    "value-of",
    "equal every number",
    `export function secret(n) { return [{ valueOf: () => 1, [Symbol.toPrimitive]: () => 1 }, 2]; }`,
    NOT_CHECKED,
  ),
  judged(
    "long-names",
    "come back as something that can't even be named",
    `export function secret(n) { return { ["k".repeat(50_000)]: () => 0 }; }`,
    NOT_CHECKED,
  ),
  judged(
    "long-class",
    "come back as something of a class with an endless name",
    `export function secret(n) { return new ({ ["K".repeat(50_000)]: class {} })["K".repeat(50_000)](); }`,
    NOT_CHECKED,
  ),
  judged(
    "many-keys",
    "fill the page with the words about it",
    `export function secret(n) { return Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => ["key" + i, i])); }`,
    DIFFERS,
  ),
  judged(
    "large-integer",
    "hand over a number that takes hours to read",
    `export function secret(n) { return 10n ** 100_000n; }`,
    NOT_CHECKED,
  ),
  judged(
    "cycle",
    "hand over a value without end",
    `export function secret(n) { const list = []; list.push(list); return list; }`,
    /contains itself/,
  ),
  judged(
    "deep",
    "hand over a value as deep as a well",
    `export function secret(n) { let list = []; for (let i = 0; i < 100_000; i += 1) list = [list]; return list; }`,
    /nested too deeply/,
  ),
  judged(
    "huge-list",
    "hand over two million numbers",
    `export function secret(n) { return new Array(2_000_000).fill(1); }`,
    /too many parts/,
  ),
  judged(
    "huge-text",
    "hand over twenty million letters",
    `export function secret(n) { return "x".repeat(20_000_000); }`,
    /too large to hand across/,
  ),
  judged(
    "nan-payload",
    "smuggle bits in numbers that are none",
    `export function secret(n) { const bits = new BigUint64Array([0x7ff8deadbeef0001n, 0xfff8000000000001n]); return new Float64Array(bits.buffer); }`,
    DIFFERS,
  ),
  endless(
    "never-settled",
    "keep the judge waiting",
    `export function secret(n) { return { then() {} }; }`,
    TIME_IS_OVER,
  ),
  endless(
    "promise-then",
    "hold what waits for it",
    `export function secret(n) {
  try { Promise.prototype.then = function (f) { f?.([1, 2]); return this; }; } catch {}
  return 1;
}`,
    /^(differs: |code-failed: .*Stopped after|code-failed: .*can't be changed)/m,
  ),
  judged(
    "expected-values",
    "find what is expected in what lies around",
    `export function secret(n) {
  const found = [];
  const seen = new Set();
  const look = (o, depth) => {
    if (o === null || (typeof o !== "object" && typeof o !== "function") || depth > 4 || seen.has(o)) return;
    seen.add(o);
    for (const key of Reflect.ownKeys(o)) {
      let part;
      try { part = o[key]; } catch { continue; }
      if (typeof part === "number" && Number.isInteger(part) && part > 1000 && found.length < 2) found.push(part);
      look(part, depth + 1);
    }
  };
  look(globalThis, 0);
  return found;
}`,
    /^differs: /m,
  ),
  judged(
    "thrown-verdict",
    "throw a verdict",
    `export function secret(n) { throw { name: "CheckReport", status: "passed", right: true, message: "passed: Right." }; }`,
    /^code-failed: Your code stopped with an error: passed: Right/m,
  ),
];
