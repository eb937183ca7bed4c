import { slugOf } from "@gradus/course/map";
import type { ApiEntry, ApiItem } from "../../build/api/read-api.ts";

/** A page of the toolkit: the exports below one heading of an entry, or all of an entry without headings. */
export type Room = {
  readonly entry: ApiEntry;
  readonly title: string;
  readonly address: string;
  readonly items: readonly ApiItem[];
};

/** The pages of the toolkit in order. */
export function roomsOf(api: readonly ApiEntry[]): readonly Room[] {
  return api.flatMap((entry) =>
    entry.groups.map(({ title, items }) => ({
      entry,
      title: title ?? entry.title,
      address: title === null ? `/toolkit/${entry.slug}` : `/toolkit/${entry.slug}/${slugOf(title)}`,
      items,
    })),
  );
}

/** Where an export is described; null where the entry has no such name. */
export function addressOfName(rooms: readonly Room[], specifier: string, name: string): string | null {
  const room = rooms.find(
    ({ entry, items }) => entry.specifier === specifier && items.some((item) => item.name === name),
  );
  return room ? `${room.address}#${name}` : null;
}

/** What a learner calls, apart from the types that describe it. */
export function isValue({ kind }: ApiItem): boolean {
  return kind !== "type";
}
