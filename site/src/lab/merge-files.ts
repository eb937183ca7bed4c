import type { LabFile, SetAside } from "./work.ts";

const FROM_ELSEWHERE = "-typed-elsewhere";

/**
 * Two files that grew out of one, made into one again, cell by cell: what only one side has changed is taken from that side. Where
 * both have changed a cell, mine stays, because it is what is being typed, and theirs is set aside.
 */
export function mergeFiles(base: LabFile, mine: LabFile, theirs: LabFile): LabFile {
  const work: Record<string, string> = {};
  const rivals: SetAside[] = [];
  for (const id of Object.keys({ ...theirs.work, ...mine.work })) {
    const [before, here, there] = [base.work[id] ?? "", mine.work[id] ?? "", theirs.work[id] ?? ""];
    if (same(here, there) || same(there, before)) work[id] = here;
    else if (same(here, before)) work[id] = there;
    else {
      work[id] = here;
      rivals.push({ id: `${id}${FROM_ELSEWHERE}`, source: there });
    }
  }
  return { work, aside: mergeAside(base.aside, mine.aside, theirs.aside, rivals) };
}

/** The cell that something set aside was typed in elsewhere; null if it comes from a cell that is gone. */
export function rivalOf(id: string): string | null {
  return id.endsWith(FROM_ELSEWHERE) ? id.slice(0, -FROM_ELSEWHERE.length) : null;
}

/** What either side has set aside, without what either has thrown away. A rival takes the place of an earlier one of the same cell. */
function mergeAside(
  base: readonly SetAside[],
  mine: readonly SetAside[],
  theirs: readonly SetAside[],
  rivals: readonly SetAside[],
): readonly SetAside[] {
  const has = (list: readonly SetAside[], part: SetAside) =>
    list.some((other) => other.id === part.id && same(other.source, part.source));
  const thrownAway = base.filter((part) => !has(mine, part) || !has(theirs, part));
  const kept = [...theirs, ...mine].filter((part) => !has(thrownAway, part));
  const byId = new Map([...kept, ...rivals].map((part) => [part.id, part]));
  return [...byId.values()];
}

/** Blank lines at the end of a cell are not kept in a file, so they are no difference. */
function same(a: string, b: string): boolean {
  return a === b || withoutEnd(a) === withoutEnd(b);
}

function withoutEnd(text: string): string {
  return text.replace(/(\n[^\S\n]*)+$/, "");
}
