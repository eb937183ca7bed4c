import type { LabSubmission } from "@gradus/record/browser";
import { useEffect, useState } from "react";
import { record } from "../record/record.ts";
import { LANGUAGE } from "./use-lab-work.ts";

/** The best submission of a lab, from this tab or another; null before the first, and until the record is read. */
export function useBestSubmission(lab: string): LabSubmission | null {
  const [best, setBest] = useState<LabSubmission | null>(null);
  useEffect(() => {
    const look = () => setBest(record.progress().labs[`${lab}/${LANGUAGE}`]?.best ?? null);
    void record.ready.then(look);
    return record.subscribe(look);
  }, [lab]);
  return best;
}
