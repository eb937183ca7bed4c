import type { ThrownError } from "../runtime/messages.ts";

/** Packages that a deployer can add (python-packages.json), by the name under which they are imported, with the name to show. */
const ADDABLE: ReadonlyMap<string, string> = new Map([["numpy", "NumPy"]]);

/** Packages that many know from elsewhere, and that nobody is told how to add. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["sympy", "SymPy"],
  ["scipy", "SciPy"],
  ["pandas", "pandas"],
  ["matplotlib", "matplotlib"],
]);

/** What a lab's code has no use of: the page, the network, other programs. */
const OUTSIDE = /^(js|pyodide|pyodide_js|_pyodide|_pyodide_core|micropip)(\.|$)/;

/**
 * A Python exception in words for a learner. What NumPy and the learner's own code say already is.
 *
 * @example pythonWords({ name: "ZeroDivisionError", message: "division by zero", stack: "" }) // => "Something is divided by 0 here."
 */
export function pythonWords({ name, message }: ThrownError): string {
  const match = (pattern: RegExp) => pattern.exec(message)?.slice(1);
  switch (name) {
    case "ModuleNotFoundError":
    case "ImportError":
      return importWords(message);
    case "NameError":
    case "UnboundLocalError":
      return nameWords(message);
    case "SyntaxError":
    case "IndentationError":
    case "TabError":
      return syntaxWords(name, message);
    case "ZeroDivisionError":
      return "Something is divided by 0 here.";
    case "IndexError":
      return /index out of range/.test(message) ? "There is no entry at this place: the list is shorter." : message;
    case "KeyError":
      return `There is no key ${message} here.`;
    case "RecursionError":
      return "A function called itself again and again without coming to an end. Has it a case in which it stops?";
    case "AssertionError":
      return message === "" ? "What is asserted here is not so." : message;
    case "URLError":
      return "A lab's code has no network.";
    case "TimeoutError":
      return message === "" ? "This took longer than it was given." : message;
    case "RuntimeError":
      return loopWords(message) ?? message;
    case "ValueError":
      return shapeWords(message) ?? message;
    case "SystemExit":
      return "The code asked to end. Use `return` to leave a function.";
    case "OSError":
    case "EOFError":
      if (/I\/O error|EOF when reading/.test(message)) return "A lab's code can't ask for input while it runs.";
  }
  if (/Host is unreachable/.test(message)) return "A lab's code has no network.";
  const attribute = match(/^'(.+)' object has no attribute '([^']+)'/);
  if (name === "AttributeError" && attribute !== undefined)
    return attribute[0] === "NoneType"
      ? `What stands before \`.${attribute[1]}\` is None, so it has no \`${attribute[1]}\`. Did a function return nothing?`
      : `A value of type \`${attribute[0]}\` has no \`${attribute[1]}\`.${meant(message)}`;
  const called = match(/^'(.+)' object is not callable/)?.[0];
  if (name === "TypeError" && called !== undefined)
    return `A value of type \`${called}\` is no function, so it can't be called.`;
  const absent = match(/^'NoneType' object is not (subscriptable|iterable)/);
  if (name === "TypeError" && absent !== undefined)
    return "This value is None: there is nothing in it. Did a function return nothing?";
  return message === "" ? `The code raised ${name === "" ? "something without words" : name}.` : message;
}

/** What asyncio says of its loop, in a learner's words; null for anything else. */
function loopWords(message: string): string | null {
  if (message === "no running event loop" || message.startsWith("There is no current event loop"))
    return "No event loop runs here. Start what is `async` with `await`, and make tasks in a function that is awaited.";
  if (message.startsWith("asyncio.run() cannot be called"))
    return "This cell awaits already, so an event loop runs. Write `await …` instead of `asyncio.run(…)`.";
  return null;
}

/** What NumPy says when shapes don't fit, in a learner's words; null for anything else. */
function shapeWords(message: string): string | null {
  const together = /could not be broadcast together with shapes (\([^)]*\)) (\([^)]*\))/.exec(message);
  if (together !== null)
    return `The shapes ${together[1]} and ${together[2]} don't fit together: counted from the end, two lengths must be equal, or one of them 1.`;
  const inner = /^matmul: .*\(size (\d+) is different from (\d+)\)/.exec(message);
  if (inner !== null) return `These can't be multiplied: the inner sizes ${inner[2]} and ${inner[1]} differ.`;
  const dot = /^shapes (\([^)]*\)) and (\([^)]*\)) not aligned/.exec(message);
  return dot === null
    ? null
    : `Arrays of the shapes ${dot[1]} and ${dot[2]} can't be multiplied: the inner sizes differ.`;
}

function importWords(message: string): string {
  const wanted = /^No module named '([^']+)'/.exec(message)?.[1] ?? "";
  if (OUTSIDE.test(wanted))
    return `There is no \`${wanted}\` here: a lab's code has no page, no network and no files of yours.`;
  const root = wanted.split(".")[0] ?? "";
  const addable = ADDABLE.get(root);
  if (addable !== undefined)
    return `This copy of Gradus has no ${addable} of its own. Whoever set it up can add it: \`npm run python-packages\` says how. Until then, take the lab as a notebook and run it with your own Python, or do it in TypeScript.`;
  const known = ELSEWHERE.get(root);
  const instead = root === "matplotlib" ? " Here `gradus_show` draws: `plot`, `image`, `table`." : "";
  if (known !== undefined)
    return `This copy of Gradus has no ${known}; the labs do without it.${instead} In a notebook, with your own Python, you can use it.`;
  return wanted === ""
    ? message
    : `There is no module \`${wanted}\` here. A lab's Python has the standard library, \`gradus_show\`, and the packages that its text names.`;
}

function nameWords(message: string): string {
  const early = /local variable '([^']+)'/.exec(message)?.[1];
  if (early !== undefined) return `\`${early}\` is used before the line of this function that gives it a value.`;
  const name = /^name '([^']+)' is not defined/.exec(message)?.[1];
  if (name === undefined) return message;
  const hint = meant(message);
  return hint === ""
    ? `There is no \`${name}\` here. Is it spelled as where it was made, and made or imported in this cell or an earlier one?`
    : `There is no \`${name}\` here.${hint}`;
}

function syntaxWords(name: string, message: string): string {
  if (name === "TabError") return "Tabs and spaces are mixed at the beginning of this line. Use spaces.";
  if (/unexpected indent/.test(message)) return "This line stands further to the right than the one it belongs to.";
  if (/unindent does not match/.test(message)) return "This line begins at a place where no line above it begins.";
  if (/expected an indented block/.test(message)) return `Something indented is missing: ${message}.`;
  if (message === "a command to Jupyter is invalid syntax")
    return "A line that begins with `%` or `!` is a command to Jupyter and no Python. Take it out: nothing here needs it.";
  if (message === "invalid syntax") return "Python can't read this line. Is a bracket, a colon or an operator missing?";
  return `Python can't read this: ${message}${message.endsWith(".") || message.endsWith("?") ? "" : "."}`;
}

/** The spelling that Python thinks was meant, as a sentence. */
function meant(message: string): string {
  const name = /Did you mean:? '([^']+)'/.exec(message)?.[1];
  return name === undefined ? "" : ` Did you mean \`${name}\`?`;
}
