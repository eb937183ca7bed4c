import { useEffect, useState } from "react";
import { type CodeLanguage, codeLanguage } from "../cell/code-language.ts";
import { kernelOf } from "../cell/kernel.ts";
import { record } from "../record/record.ts";
import type { LabPageData } from "./lab-cell.ts";

const SETTING = "lab-language";
const MISSING = "The lab in Python could not be loaded. Look whether Gradus is still running, then choose it again.";

/** A lab in the language that the learner chose, and how to choose another. */
export type LabLanguage = {
  readonly data: LabPageData;
  /** The language chosen: the one shown, or the one that is on its way. */
  readonly chosen: CodeLanguage;
  /** What went wrong, in words. */
  readonly words: string;
  readonly choose: (language: CodeLanguage) => void;
};

/** Shows a lab in the language that was chosen last, in this lab or another. The page comes with TypeScript; Python is fetched. */
export function useLabLanguage(typescript: LabPageData): LabLanguage {
  const [data, setData] = useState(typescript);
  const [chosen, setChosen] = useState<CodeLanguage>("typescript");
  const [words, setWords] = useState("");

  const show = async (language: CodeLanguage) => {
    setChosen(language);
    setWords("");
    if (language === "typescript" || typescript.python === null) return setData(typescript);
    try {
      const answer = await fetch(typescript.python);
      if (!answer.ok) throw new Error(answer.statusText);
      setData((await answer.json()) as LabPageData);
      // Python is large: it may as well be on its way while the lab is read. What can't be loaded is told by the first run.
      kernelOf("python").catch(() => undefined);
    } catch {
      setChosen("typescript");
      setWords(MISSING);
    }
  };

  useEffect(() => {
    record.ready.then(() => {
      const last = codeLanguage(record.progress().settings[SETTING]);
      if (last !== "typescript" && typescript.python !== null) void show(last);
    });
  }, []);

  const choose = (language: CodeLanguage) => {
    if (language === chosen) return;
    record.append("setting-changed", { name: SETTING, value: language });
    void show(language);
  };
  return { data, chosen, words, choose };
}
