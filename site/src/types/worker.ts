// Checks cells beside the page. It reads learners' code and never runs it.
import { type Answers, answersFrom } from "./answers.ts";
import type { Asked, FromWorker } from "./questions.ts";

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

const answers = load();
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
  void answers.then(
    (ready) => port.postMessage({ type: "answer", id: data.id, answer: answerTo(ready, data) }),
    () => undefined,
  );
};
