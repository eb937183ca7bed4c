const fractionalBits = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) >>> 0;

/** The first 64 primes, from which the constants of SHA-256 are made (the first 32 bits behind the point of their cube and square roots). */
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0),
);

/** floor(∛n · 2³²) mod 2³², in whole numbers: platforms may differ in the last digit of a cube root. */
function cubeRootBits(n: number): number {
  const target = BigInt(n) << 96n;
  let low = 0n;
  let high = 1n << 36n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle * middle * middle <= target) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn);
}

const ROUND = Uint32Array.from(PRIMES, cubeRootBits);
const START = Uint32Array.from(PRIMES.slice(0, 8), (p) => fractionalBits(Math.sqrt(p)));

const rotate = (x: number, k: number): number => (x >>> k) | (x << (32 - k));

function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(length - 4, message.length << 3);
  return view;
}

/**
 * The SHA-256 digest of a message, 32 bytes. Used to spread seeds, not for secrecy.
 *
 * @source NIST FIPS 180-4 (2015), §§ 4.1.2, 5.3.3, 6.2.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message);
  const state = START.slice();
  const w = new Uint32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    for (let t = 0; t < 64; t++) w[t] = t < 16 ? view.getUint32(offset + 4 * t) : extended(w, t);
    compress(state, w);
  }
  const digest = new Uint8Array(32);
  const output = new DataView(digest.buffer);
  state.forEach((word, i) => {
    output.setUint32(4 * i, word);
  });
  return digest;
}

function extended(w: Uint32Array, t: number): number {
  const [near = 0, far = 0] = [w[t - 2], w[t - 15]];
  const s0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
  const s1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
  return (w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1;
}

function compress(state: Uint32Array, w: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + s1 + choice + (ROUND[t] ?? 0) + (w[t] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + s0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}
