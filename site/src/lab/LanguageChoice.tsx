import { type CodeLanguage, LANGUAGE_NAMES } from "../cell/code-language.ts";

type LanguageChoiceProps = {
  readonly chosen: CodeLanguage;
  readonly onChoose: (language: CodeLanguage) => void;
};

const LANGUAGES: readonly CodeLanguage[] = ["typescript", "python"];

/** The language that a lab is done in. The work in each is kept for itself. */
export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
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
    </div>
  );
}
