import { type CodeLanguage, LANGUAGE_NAMES } from "../cell/code-language.ts";
import { useKernelWords, useLacksNumPy } from "../cell/kernel.ts";

type LanguageChoiceProps = {
  readonly chosen: CodeLanguage;
  readonly words: string;
  readonly onChoose: (language: CodeLanguage) => void;
};

const LANGUAGES: readonly CodeLanguage[] = ["typescript", "python"];

/** The language that a lab is done in. The work in each is kept for itself. */
export function LanguageChoice({ chosen, words, onChoose }: LanguageChoiceProps) {
  const waiting = useKernelWords();
  const lacksNumPy = useLacksNumPy();
  return (
    <div className="lab-choice interface">
      <fieldset>
        <legend>Language</legend>
        {LANGUAGES.map((language) => (
          <label key={language}>
            <input type="radio" name="lab-language" checked={chosen === language} onChange={() => onChoose(language)} />{" "}
            {LANGUAGE_NAMES[language]}
          </label>
        ))}
      </fieldset>
      <span role="status">{words || (chosen === "python" ? waiting : "")}</span>
      {/* Stands there before it says anything, so that it is heard. */}
      <div role="status" className="lab-numpy">
        {chosen === "python" && lacksNumPy && (
          <p className="lab-without-numpy">
            NumPy is not installed with this Gradus, and this lab’s Python code imports it. Cells without NumPy run.
            Whoever set Gradus up can add it with <code>npm run python-packages</code>; in TypeScript the lab works as
            it is.
          </p>
        )}
      </div>
    </div>
  );
}
