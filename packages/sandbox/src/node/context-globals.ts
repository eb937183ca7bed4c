// Evaluated first inside the context in which Python runs. A context has only what the language has; Pyodide takes the rest for
// granted. What stands here leads nowhere: no network, no files, no clock but the time of day.

class Decoder {
  readonly encoding: string;
  constructor(encoding = "utf-8") {
    this.encoding = encoding.toLowerCase();
  }
  decode(given?: ArrayBuffer | ArrayBufferView): string {
    if (given === undefined) return "";
    const bytes = ArrayBuffer.isView(given)
      ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
      : new Uint8Array(given);
    if (this.encoding.startsWith("utf-16"))
      return units(bytes.length >> 1, (i) => (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8));
    return this.encoding === "latin1" ? units(bytes.length, (i) => bytes[i] ?? 0) : utf8(bytes);
  }
}

function units(count: number, unit: (i: number) => number): string {
  let text = "";
  for (let i = 0; i < count; i += 1) text += String.fromCharCode(unit(i));
  return text;
}

function utf8(bytes: Uint8Array): string {
  let text = "";
  let i = 0;
  while (i < bytes.length) {
    const first = bytes[i] ?? 0;
    i += 1;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    let point = first & (0x3f >> more);
    for (let k = 0; k < more; k += 1, i += 1) point = (point << 6) | ((bytes[i] ?? 0) & 0x3f);
    text += point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  }
  return text;
}

class Encoder {
  encode(text = ""): Uint8Array {
    const bytes: number[] = [];
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes.push(more === 0 ? point : ([0, 0xc0, 0xe0, 0xf0][more] ?? 0) | (point >> (6 * more)));
      for (let k = more - 1; k >= 0; k -= 1) bytes.push(0x80 | ((point >> (6 * k)) & 0x3f));
    }
    return Uint8Array.from(bytes);
  }
  encodeInto(text: string, target: Uint8Array) {
    const bytes = this.encode(text);
    target.set(bytes.subarray(0, target.length));
    return { read: text.length, written: Math.min(bytes.length, target.length) };
  }
}

/** An address, as far as Pyodide looks into it. */
class Address {
  readonly href: string;
  constructor(text: unknown) {
    this.href = String(text);
  }
  toString(): string {
    return this.href;
  }
}

/** Pyodide starts in what it takes for a worker. */
function WorkerGlobalScope(): void {
  // Nothing is ever made of it.
}
Object.defineProperty(WorkerGlobalScope, Symbol.hasInstance, { value: () => true });

const SIXTY_FOUR = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes, one to a character, in base 64. */
function btoa(text: string): string {
  let written = "";
  for (let i = 0; i < text.length; i += 3) {
    const bits = (text.charCodeAt(i) << 16) | ((text.charCodeAt(i + 1) || 0) << 8) | (text.charCodeAt(i + 2) || 0);
    for (let k = 0; k < 4; k += 1) written += i + k > text.length ? "=" : SIXTY_FOUR[(bits >> (18 - 6 * k)) & 63];
  }
  return written;
}

const silent = () => undefined;
const now = Date.now;
const random = Math.random;

Object.assign(globalThis, {
  self: globalThis,
  WorkerGlobalScope,
  URL: Address,
  location: new Address("https://gradus.invalid/"),
  btoa,
  TextDecoder: Decoder,
  TextEncoder: Encoder,
  performance: Object.freeze({ now: () => now() }),
  console: Object.freeze({ log: silent, info: silent, debug: silent, warn: silent, error: silent }),
  crypto: Object.freeze({
    getRandomValues: <T extends ArrayBufferView>(view: T): T => {
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
      for (let i = 0; i < bytes.length; i += 1) bytes[i] = Math.floor(random() * 256);
      return view;
    },
  }),
  setTimeout: () => 0,
  clearTimeout: silent,
});
