import { useEffect, useState } from "react";
import { type CodeLanguage, codeLanguage } from "../cell/code-language.ts";
import { kernelOf, lacksNumPy } from "../cell/kernel.ts";
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
  /** Whether the language is Python, and the server has no NumPy for it. */
  readonly isWithoutNumPy: boolean;
  /** Whether this is the language that the lab comes back in. */
  readonly isSettled: boolean;
  readonly choose: (language: CodeLanguage) => void;
};

/** Shows a lab in the language that was chosen last, in this lab or another. The page comes with TypeScript; Python is fetched. */
export function useLabLanguage(typescript: LabPageData): LabLanguage {
  const [data, setData] = useState(typescript);
  const [chosen, setChosen] = useState<CodeLanguage>("typescript");
  const [words, setWords] = useState("");
  const [isWithoutNumPy, setWithoutNumPy] = useState(false);
  const [isSettled, setSettled] = useState(false);

  const show = async (language: CodeLanguage) => {
    setChosen(language);
    setWords("");
    if (language === "typescript" || typescript.python === null) {
      setWithoutNumPy(false);
      return setData(typescript);
    }
    try {
      const [answer, isWithout] = await Promise.all([fetch(typescript.python), lacksNumPy()]);
      if (!answer.ok) throw new Error(answer.statusText);
      const python = (await answer.json()) as LabPageData;
      // Together: what a note says above the cells comes with the cells, and moves none.
      setWithoutNumPy(isWithout);
      setData(python);
      // Python is large: it may as well be on its way while the lab is read. What can't be loaded is told by the first run.
      kernelOf("python").catch(() => undefined);
    } catch {
      setChosen("typescript");
      setWords(MISSING);
    }
  };

  useEffect(() => {
    record.ready.then(async () => {
      const last = codeLanguage(record.progress().settings[SETTING]);
      if (last !== "typescript" && typescript.python !== null) await show(last);
      setSettled(true);
    });
  }, []);

  const choose = (language: CodeLanguage) => {
    if (language === chosen) return;
    record.append("setting-changed", { name: SETTING, value: language });
    void show(language);
  };
  return { data, chosen, words, isWithoutNumPy, isSettled, choose };
}
