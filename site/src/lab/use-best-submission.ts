import type { LabSubmission } from "@gradus/record/browser";
import { useEffect, useState } from "react";
import type { CodeLanguage } from "../cell/code-language.ts";
import { record } from "../record/record.ts";

/** The best submission of a lab in a language, from this tab or another; null before the first, and until the record is read. */
export function useBestSubmission(lab: string, language: CodeLanguage): LabSubmission | null {
  const [best, setBest] = useState<LabSubmission | null>(null);
  useEffect(() => {
    const look = () => setBest(record.progress().labs[`${lab}/${language}`]?.best ?? null);
    void record.ready.then(look);
    return record.subscribe(look);
  }, [lab, language]);
  return best;
}
