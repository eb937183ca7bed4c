import { useEffect, useState } from "react";
import { record } from "../record/record.ts";

/** How a lab stands on a wide screen: words beside their code, or all in one column. */
export type LabView = "split" | "column";

const SETTING = "lab-view";
/** Where the page's head reads it before anything is painted. */
const KEY = "gradus-lab-view";

/** The view of that name, or words beside code for any other name. */
function labView(name: unknown): LabView {
  return name === "column" ? "column" : "split";
}

function shown(): LabView {
  return labView(document.documentElement.dataset.labView);
}

function show(view: LabView): void {
  if (view === "split") delete document.documentElement.dataset.labView;
  else document.documentElement.dataset.labView = view;
  try {
    if (view === "split") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, view);
  } catch {
    // A browser that refuses storage still gets the view for this page.
  }
}

/** The view that was chosen last, in this lab or another; it is kept in the record, and in the browser for the first paint. */
export function useLabView(): readonly [LabView, (view: LabView) => void] {
  const [view, setView] = useState<LabView>("split");
  const put = (next: LabView) => {
    show(next);
    setView(next);
  };
  useEffect(() => {
    setView(shown());
    // Another device may have chosen otherwise since.
    record.ready.then(() => {
      const last = record.progress().settings[SETTING];
      if (last !== undefined && labView(last) !== shown()) put(labView(last));
    });
  }, []);
  const choose = (next: LabView) => {
    if (next === view) return;
    record.append("setting-changed", { name: SETTING, value: next });
    put(next);
  };
  return [view, choose];
}
