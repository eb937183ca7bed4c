import type { ThrownError } from "../runtime/messages.ts";
import { TOOLKIT, type ToolkitAddresses } from "../typescript/toolkit.ts";

const OUTSIDE = new Set(
  `process require module exports __dirname __filename Buffer Deno Bun fetch XMLHttpRequest WebSocket EventSource WebTransport
  document window parent top localStorage sessionStorage indexedDB caches navigator location alert prompt confirm Worker
  SharedWorker BroadcastChannel RTCPeerConnection importScripts self global setTimeout setInterval opener frames cookieStore
  postMessage close Image`.split(/\s+/),
);

/**
 * An exception in words for a learner. The toolkit's own errors, and those that the learner's code throws, already are.
 *
 * @example exceptionWords({ name: "TypeError", message: "Assignment to constant variable.", stack: "" }) // => "A `const` keeps its first value. Make it with `let` if it has to change."
 */
export function exceptionWords(error: ThrownError, toolkit?: ToolkitAddresses): string {
  const { name, message } = error;
  const match = (pattern: RegExp) => pattern.exec(message)?.slice(1);
  const undefinedName = match(/^(\S+) is not defined$/)?.[0] ?? match(/Can't find variable: (\S+)/)?.[0];
  if (name === "ReferenceError" && undefinedName !== undefined) {
    return OUTSIDE.has(undefinedName)
      ? `There is no \`${undefinedName}\` here: a lab's code has no files, no network and no page, only the toolkit.`
      : `There is no \`${undefinedName}\` here. Is it spelled as where it was made, and made or imported in this cell or an earlier one?`;
  }
  const early = match(/^Cannot access '(.+)' before initialization$/)?.[0];
  if (early !== undefined) return `\`${early}\` is used before the line that makes it.`;
  const notFunction = match(/^(.+) is not a function$/)?.[0];
  if (name === "TypeError" && notFunction !== undefined)
    return `\`${notFunction}\` is not a function, so it can't be called.`;
  const property = match(/^Cannot (?:read|set) properties of (undefined|null) \((?:reading|setting) '(.+)'\)$/);
  if (property !== undefined)
    return `What stands before \`.${property[1]}\` is ${property[0]}, so it has no \`${property[1]}\`.${nothingThere(property[0])}`;
  const taken = match(/^Cannot destructure (?:property '(.+?)' of )?'(.+)' as it is (undefined|null)\.?$/);
  if (taken !== undefined)
    return `\`${taken[1]}\` is ${taken[2]}: there is ${taken[0] === undefined ? "nothing" : `no \`${taken[0]}\``} in it to take out.${nothingReturned(taken[2])}`;
  if (name === "TypeError" && /^undefined is not iterable/.test(message))
    return `This value is undefined: there is nothing in it.${nothingReturned("undefined")}`;
  if (/^Assignment to constant variable/.test(message))
    return "A `const` keeps its first value. Make it with `let` if it has to change.";
  if (/^Cannot assign to read only property|object is not extensible/.test(message))
    return "This value can't be changed. Make a copy and change that.";
  if (/^Cannot mix BigInt/.test(message))
    return "A whole number of the kind `3n` and an ordinary number can't be combined. Use the toolkit's fractions for exact work.";
  if (name === "RangeError" && /call stack/.test(message))
    return "A function called itself again and again without coming to an end. Has it a case in which it stops?";
  if (name === "RangeError" && /Array buffer allocation|Invalid (typed )?array length/i.test(message))
    return "This list or array is too large.";
  if (name === "EvalError" || /Content Security Policy|unsafe-eval/.test(message))
    return "A lab's code can't make code out of text.";
  const absent = match(/^The requested module '(.+)' does not provide an export named '(.+)'/);
  if (absent !== undefined)
    return `\`${moduleName(absent[0] ?? "", toolkit)}\` has nothing named \`${absent[1]}\`. Look at the spelling.`;
  if (/Failed to fetch|NetworkError/.test(message)) return "A lab's code has no network.";
  return message === "" ? `The code threw ${name === "" ? "something without words" : `a ${name}`}.` : message;
}

/** Where a value is missing, a function without `return` is what it most often comes from. */
const nothingReturned = (missing: string | undefined): string =>
  missing === "undefined" ? " Did a function return nothing?" : "";

/** The same before a property, where the value may as well have been asked of a list. */
const nothingThere = (missing: string | undefined): string =>
  missing === "undefined" ? " Did a function return nothing, or does a list end before that place?" : "";

/** The error in the computer's own words: `TypeError: A.row is not a function`. */
export function originalWords({ name, message }: ThrownError): string {
  const whole = name === "" ? message : `${name}: ${message}`;
  return whole.length > 300 ? `${whole.slice(0, 300)} …` : whole;
}

function moduleName(address: string, toolkit: ToolkitAddresses | undefined): string {
  return TOOLKIT.find((name) => toolkit?.[name] === address) ?? address;
}
