import type { EventOf } from "../event/event.ts";
import type { KeptFunction } from "./progress.ts";

/** Gathers the functions that passed, each in its latest version. */
export class KeptTally {
  readonly #kept = new Map<string, KeptFunction>();

  keep({ data, at }: EventOf<"functions-kept">): void {
    const { lab, language, contentVersion, source } = data;
    for (const name of data.functions) {
      const key = `${language}/${name}`;
      const before = this.#kept.get(key);
      // The same file once more, from a second tab or device, is no new version.
      if (before?.source === source && before.lab === lab) continue;
      const version = (before?.version ?? 0) + 1;
      this.#kept.set(key, { lab, language, name, source, contentVersion, version, at });
    }
  }

  toProgress(): Readonly<Record<string, KeptFunction>> {
    return Object.fromEntries(this.#kept);
  }
}
