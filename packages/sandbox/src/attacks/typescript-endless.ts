import type { Attack } from "./attack.ts";
import { ENDLESS_RECURSION, TIME_IS_OVER, TOO_MUCH } from "./words.ts";

/** Ways to use up the machine, to stay, or to drown the page. */
export const TYPESCRIPT_ENDLESS: readonly Attack[] = [
  { id: "loop", isEndless: true, wants: "never end", code: `for (;;) {}`, told: TIME_IS_OVER },
  {
    id: "caught-loop",
    isEndless: true,
    wants: "never end, whatever is thrown into it",
    code: `for (;;) try { for (;;) {} } catch {} finally { continue; }`,
    told: TIME_IS_OVER,
  },
  {
    id: "microtasks",
    isEndless: true,
    wants: "never let anything else have a turn",
    code: `const next = () => Promise.resolve().then(next);
await next();`,
    told: TOO_MUCH,
  },
  {
    id: "never-settled",
    isEndless: true,
    wants: "wait for ever",
    code: `await new Promise(() => {});`,
    told: TIME_IS_OVER,
  },
  {
    id: "recursion",
    wants: "call itself for ever",
    code: `const f = (n) => f(n + 1) + 1;
f(0)`,
    told: ENDLESS_RECURSION,
  },
  {
    id: "generator",
    isEndless: true,
    wants: "be asked for ever",
    code: `function* all() { for (let i = 0; ; i += 1) yield i % 2; }
let sum = 0;
for (const one of all()) sum += one;`,
    told: TIME_IS_OVER,
  },
  {
    id: "pattern",
    isEndless: true,
    wants: "never come to the end of a text",
    code: `/^(a+)+$/.test("a".repeat(60) + "b")`,
    told: TIME_IS_OVER,
  },
  {
    id: "sleep",
    isEndless: true,
    wants: "sleep where nothing wakes it",
    code: `const memory = globalThis.SharedArrayBuffer ? new SharedArrayBuffer(4) : new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer;
Atomics.wait(new Int32Array(memory), 0, 0);`,
    told: TIME_IS_OVER,
  },
  {
    id: "left-behind",
    wants: "go on when its cell is done",
    code: `const loop = () => { for (;;) {} };
globalThis.scheduler?.postTask(loop, { delay: 1 });
if (globalThis.MessageChannel) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = loop;
  port2.postMessage(1);
}
console.log("left");`,
    told: /^left$/,
  },
  {
    id: "interval",
    wants: "come back every millisecond",
    code: `setInterval(() => fetch("HOME/leak"), 1)`,
    told: /There is no `setInterval` here/,
  },
  { id: "one-array", wants: "take all memory at once", code: `new Float64Array(2 ** 40)`, told: /too large/ },
  {
    id: "big-power",
    isEndless: true,
    wants: "calculate a number without end",
    code: `let n = 3n;
for (;;) n = n ** 3n;`,
    told: /Stopped after|Maximum BigInt size exceeded/,
  },
  {
    id: "print-loop",
    wants: "drown the page in lines",
    code: `for (let i = 0; i < 300_000; i += 1) console.log("line " + i);`,
    told: /it wrote more/,
  },
  { id: "one-line", wants: "drown the page in one line", code: `console.log("x".repeat(50_000_000));`, told: /x …$/ },
  {
    id: "huge-table",
    wants: "drown the page in a table",
    code: `console.table(Array.from({ length: 100_000 }, (_, i) => ({ i, square: i * i })));`,
    told: /more rows/,
  },
  {
    id: "huge-drawing",
    wants: "drown the page in a drawing",
    code: `const svg = "<svg " + "x".repeat(3_000_000) + "></svg>";
$gradus.emit({ type: "drawing", from: "show", svg, width: 1, height: 1, description: "large" });
$gradus.emit({ type: "drawing", from: "show", svg: "<svg ></svg>", width: 1e9, height: 1e9, description: "wide" });
console.log("sent");`,
    told: /^sent$/,
  },
  {
    id: "drawing-in-itself",
    wants: "stall the page with a drawing that is drawn again and again",
    code: `const layer = (i) => '<pattern id="p' + i + '" width="1" height="1">' + ('<rect fill="url(#p' + (i + 1) + ')"></rect>').repeat(99) + "</pattern>";
const svg = '<svg width="9">' + [1, 2, 3, 4, 5, 6, 7, 8].map(layer).join("") + '<rect fill="url(#p1)"></rect></svg>';
$gradus.emit({ type: "drawing", from: "show", svg, width: 9, height: 9, description: "deep" });
console.log("sent");`,
    told: /^sent$/,
  },
  {
    id: "made-up-outputs",
    wants: "show what nothing can show",
    code: `$gradus.emit({ type: "image", from: "show", width: 1e9, height: 1e9, pixels: [] });
$gradus.emit({ type: "html", from: "show", html: "<script>fetch('HOME/leak')</script>" });
$gradus.emit("nonsense");
console.log("sent");`,
    told: /^sent$/,
  },
  // Last, because a browser may end the whole process of the frame.
  {
    id: "memory-lists",
    isEndless: true,
    wants: "take all memory, in lists",
    code: `const kept = [];
for (;;) kept.push(new Array(1e6).fill(1.5));`,
    told: TOO_MUCH,
  },
  {
    id: "memory-texts",
    isEndless: true,
    wants: "take all memory, in texts",
    code: `const kept = [];
for (let i = 0; ; i += 1) kept.push([..."ab".repeat(1e5)].join(String(i)));`,
    told: TOO_MUCH,
  },
  {
    id: "memory-arrays",
    isEndless: true,
    wants: "take all memory, in arrays outside the heap",
    code: `const kept = [];
for (;;) kept.push(new Float64Array(4e6).fill(1));`,
    told: TOO_MUCH,
  },
];
