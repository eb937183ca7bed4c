import type { CodeLanguage } from "../cell/code-language.ts";
import { useKernelWords } from "../cell/kernel.ts";

type LanguageWordsProps = {
  readonly chosen: CodeLanguage;
  /** What went wrong with the choice. */
  readonly words: string;
  readonly isWithoutNumPy: boolean;
};

/** What is to be said of the chosen language: how far it is, and what it lacks here. Both places stand there before they say anything, so that they are heard. */
export function LanguageWords({ chosen, words, isWithoutNumPy }: LanguageWordsProps) {
  const waiting = useKernelWords();
  return (
    <div className="lab-language-words interface">
      <p role="status">{words || (chosen === "python" ? waiting : "")}</p>
      <div role="status">
        {isWithoutNumPy && (
          <p className="lab-without-numpy">
            NumPy is not installed with this Gradus, and this lab’s Python code imports it. Cells without NumPy run.
            Whoever set Gradus up can add it: <code>npm run python-packages</code> says how. In TypeScript the lab works
            as it is, and as a notebook it runs with a Python of your own.
          </p>
        )}
      </div>
    </div>
  );
}
