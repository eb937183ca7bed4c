// Checks cells beside the page. It reads learners' code and never runs it.
import { type Answers, answersFrom } from "./answers.ts";
import type { Asked, CellCode, FromWorker } from "./questions.ts";

const PLOT = "@observablehq/plot";

const port = globalThis as unknown as {
  readonly postMessage: (message: FromWorker) => void;
  onmessage: ((event: { readonly data: Asked }) => void) | null;
};

/** The compiler changes seldom and the toolkit often, so they come in files of their own. */
async function load(): Promise<Answers> {
  const [{ compiler }, { declarations }] = await Promise.all([
    import("./compiler.ts"),
    import("virtual:gradus/type-declarations"),
  ]);
  return answersFrom(compiler, declarations);
}

/** Those who draw with Plot need its declarations, too; they are large, so nobody else gets them. */
async function loadWithPlot(): Promise<Answers> {
  const [{ compiler }, { declarations }, { declarations: plot }] = await Promise.all([
    import("./compiler.ts"),
    import("virtual:gradus/type-declarations"),
    import("virtual:gradus/plot-declarations"),
  ]);
  const files = { ...declarations.files, ...plot.files };
  return answersFrom(compiler, { ...declarations, files, globals: [...declarations.globals, ...plot.globals] });
}

const answers = load();
let withPlot: Promise<Answers> | null = null;

function answersFor({ before, code }: CellCode): Promise<Answers> {
  if (withPlot === null && !`${before}\n${code}`.includes(PLOT)) return answers;
  // Once it is there it stays: whoever takes the import out may put it back.
  withPlot ??= loadWithPlot().catch(() => answers);
  return withPlot;
}
answers.then(
  () => port.postMessage({ type: "ready" }),
  () => port.postMessage({ type: "failed" }),
);

function answerTo(ready: Answers, { name, asks }: Asked): unknown {
  try {
    return (ready[name] as (asks: Asked["asks"]) => unknown)(asks);
  } catch {
    // The compiler stumbles over some half-written code; the next question finds it written further.
    return null;
  }
}

port.onmessage = ({ data }) => {
  void answersFor(data.asks).then(
    (ready) => port.postMessage({ type: "answer", id: data.id, answer: answerTo(ready, data) }),
    () => undefined,
  );
};
