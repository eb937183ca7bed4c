import { isKnown } from "@gradus/record/browser";
import { useEffect, useRef, useState } from "react";
import { record } from "../record/record.ts";
import type { LabPageData } from "./lab-cell.ts";
import { mergeFiles } from "./merge-files.ts";
import { rememberReturn } from "./returning.ts";
import { commentMark, fromSource, type LabFile, starterFile, toSource } from "./work.ts";

/** How long after the last key the work is saved. */
const PAUSE_MS = 800;
/** Two saves that lie closer together than this may have crossed: neither tab had heard of the other's. */
const CROSSING_MS = 700;

const AS_YOU_TYPE = "Your work is saved as you type.";
const SAVING = "Saving…";
const SAVED = "Saved.";
const ROUTINE: readonly string[] = [AS_YOU_TYPE, SAVING, SAVED];

/** The learner's file of one lab, kept in the record and shared with the other tabs. */
export type LabDesk = {
  readonly file: LabFile;
  /** The file at this moment; what was typed since the page was last drawn is in it. */
  readonly now: () => LabFile;
  /** Whether what the record holds has been put in place. */
  readonly isRestored: boolean;
  /** Goes up when code was changed by anything but typing in this tab. */
  readonly revision: number;
  /** What became of the work, in words. */
  readonly words: string;
  /** Whether the words tell of something that was asked for, and not of one more save. */
  readonly isNews: boolean;
  readonly type: (id: string, code: string) => void;
  readonly save: () => void;
  readonly throwAway: (id: string) => void;
  readonly startOver: () => void;
  /** Puts another file in the place of the work, which can then be brought back. */
  readonly exchange: (next: LabFile) => void;
  /** Null when there is nothing to bring back. */
  readonly bringBack: (() => void) | null;
  /** The lab is not the one that the saved work was written for. */
  readonly hasChanged: boolean;
};

/** Restores the work on a lab, saves it at every pause, and takes in what other tabs save. */
export function useLabWork({ lab, language, cells, contentVersion }: LabPageData): LabDesk {
  const mark = commentMark(language);
  const [file, setFile] = useState<LabFile>(() => starterFile(cells));
  const [isRestored, setRestored] = useState(false);
  const [revision, setRevision] = useState(0);
  const [words, setWords] = useState(AS_YOU_TYPE);
  const latest = useRef(file);
  const pause = useRef<number | undefined>(undefined);
  /** What the record held when it was last looked at: the trunk that changes here and elsewhere grow from. */
  const lastSeen = useRef<string | null>(null);
  /** The last save from here: what the record held before it, and when it was. */
  const lastOwn = useRef<{ readonly before: string | null; readonly at: number } | null>(null);

  const progress = () => record.progress().labs[`${lab}/${language}`];
  const read = (source: string | null) => (source === null ? starterFile(cells) : fromSource(cells, source, mark));
  const put = (next: LabFile) => {
    latest.current = next;
    setFile(next);
  };
  const soon = () => {
    window.clearTimeout(pause.current);
    pause.current = window.setTimeout(save, PAUSE_MS);
  };

  const save = () => {
    if (pause.current === undefined) return;
    window.clearTimeout(pause.current);
    pause.current = undefined;
    const source = toSource(cells, latest.current, mark);
    if (source !== lastSeen.current) {
      const before = lastSeen.current;
      lastSeen.current = source;
      const { at } = record.append("lab-saved", { lab, language, contentVersion, source });
      lastOwn.current = { before, at: Date.parse(at) };
    }
    setWords(SAVED);
  };
  const takeIn = () => {
    const source = progress()?.source ?? null;
    if (source === lastSeen.current) return;
    const own = lastOwn.current;
    lastOwn.current = null;
    // When two saves cross, the other grew from what stood before ours and doesn't have ours in it. Starting over is no save.
    const crossed = own !== null && source !== null && Math.abs(timeOfSave(lab, language) - own.at) < CROSSING_MS;
    const base = read(crossed ? own.before : lastSeen.current);
    lastSeen.current = source;
    const merged = mergeFiles(base, latest.current, read(source));
    put(merged);
    setRevision((count) => count + 1);
    if (toSource(cells, merged, mark) !== toSource(cells, read(source), mark)) soon();
  };

  useEffect(() => {
    const look = () => {
      takeIn();
      rememberReturn(lab, language !== "typescript" || lastSeen.current !== null);
    };
    record.ready.then(() => {
      look();
      setRestored(true);
    });
    const stop = record.subscribe(look);
    const leave = () => save();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      stop();
      leave();
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);

  const type = (id: string, code: string) => {
    if (latest.current.work[id] === code) return;
    put({ ...latest.current, work: { ...latest.current.work, [id]: code } });
    setWords(SAVING);
    soon();
  };
  const throwAway = (id: string) => {
    put({ ...latest.current, aside: latest.current.aside.filter((part) => part.id !== id) });
    soon();
  };
  const startOver = () => {
    window.clearTimeout(pause.current);
    pause.current = undefined;
    lastOwn.current = null;
    const previous = toSource(cells, latest.current, mark);
    lastSeen.current = null;
    put(starterFile(cells));
    setRevision((count) => count + 1);
    record.append("lab-started-over", { lab, language, contentVersion, previous });
    setWords("Back at the starter. Your work can be brought back.");
  };
  const exchange = (next: LabFile) => {
    startOver();
    put(next);
    soon();
    save();
  };
  const undo = progress()?.undo ?? null;
  const bringBack = () => {
    if (undo === null) return;
    save();
    const back = fromSource(cells, undo.source, mark);
    // What was typed since starting over stands beside it.
    const merged = mergeFiles(starterFile(cells), back, latest.current);
    lastOwn.current = null;
    lastSeen.current = undo.source;
    put(merged);
    setRevision((count) => count + 1);
    record.append("lab-saved", { lab, language, contentVersion: undo.contentVersion, source: undo.source });
    if (merged.aside.length > back.aside.length) soon();
    setWords("Your work is back.");
  };
  const savedFor = progress()?.contentVersion ?? null;

  return {
    file,
    isRestored,
    now: () => latest.current,
    revision,
    words,
    isNews: !ROUTINE.includes(words),
    type,
    save,
    throwAway,
    startOver,
    exchange,
    bringBack: undo === null ? null : bringBack,
    hasChanged: savedFor !== null && savedFor !== contentVersion,
  };
}

/** When the last save of a lab in a language was made, here or elsewhere. */
function timeOfSave(lab: string, language: string): number {
  const event = record
    .events()
    .findLast(
      (one) => isKnown(one) && one.type === "lab-saved" && one.data.lab === lab && one.data.language === language,
    );
  return event === undefined ? Number.NaN : Date.parse(event.at);
}
