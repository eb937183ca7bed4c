import { readSearch, writeSearch } from "./search.ts";
import { admissibleValue, type ValueSpec } from "./value-spec.ts";

/** Numbers by name. */
export type Values<Key extends string> = Readonly<Record<Key, number>>;

/** What a lesson declares: its values, what follows from them, and what of it goes into the address. */
export type LessonSpec<Key extends string, Derived extends object> = {
  readonly values: Readonly<Record<Key, ValueSpec>>;
  readonly derived: { readonly [Name in keyof Derived]: (values: Values<Key>) => Derived[Name] };
  readonly url: readonly NoInfer<Key>[];
};

/** The one store of a lesson page; see {@link defineLessonState}. */
export type LessonState<Key extends string, Derived extends object> = {
  readonly spec: LessonSpec<Key, Derived>;
  /** The values at the start. Prerendered pages show these. */
  readonly initial: Values<Key>;
  get(): Values<Key>;
  /** Changes some values together; each is rounded to its step and kept within its range. */
  set(patch: Partial<Values<Key>>): void;
  reset(): void;
  /** Calls `listener` once after each turn in which something changed. Returns how to stop. */
  subscribe(listener: (values: Values<Key>) => void): () => void;
  /** What follows from the present values; computed once per change. */
  derived<Name extends keyof Derived>(name: Name): Derived[Name];
  /** The declared values as `?a=1&b=2`, or "" while they are all where they started. */
  toSearch(): string;
  /** The declared values that an address names and that can be read; all else is ignored. */
  fromSearch(search: string): Partial<Values<Key>>;
};

/**
 * One typed store for a lesson page. Figures, numbers in prose, formulas and code cells read from it and hear of
 * changes; listeners are told once per turn, however many values changed in it.
 *
 * @throws RangeError "defineLessonState: a1 starts at 13, outside -12 … 12"
 * @example
 * const slope = { initial: 1, min: -3, max: 3, step: 1, label: "slope" };
 * const state = defineLessonState({ values: { m: slope }, derived: { twice: (v) => 2 * v.m }, url: ["m"] });
 * state.set({ m: 7 });
 * state.derived("twice") // => 6
 * state.toSearch() // => "?m=3"
 */
export function defineLessonState<Key extends string, Derived extends object>(
  spec: LessonSpec<Key, Derived>,
): LessonState<Key, Derived> {
  const keys = Object.keys(spec.values) as Key[];
  const initial = Object.fromEntries(keys.map((key) => [key, spec.values[key].initial])) as Values<Key>;
  for (const key of keys) {
    const { min, max } = spec.values[key];
    if (admissibleValue(spec.values[key], initial[key]) !== initial[key]) {
      throw new RangeError(
        `defineLessonState: ${key} starts at ${initial[key]}, outside ${min} … ${max} or off its step`,
      );
    }
  }

  let values = initial;
  let known = new Map<keyof Derived, unknown>();
  let telling = false;
  const listeners = new Set<(values: Values<Key>) => void>();

  const tell = (): void => {
    telling = false;
    for (const listener of [...listeners]) listener(values);
  };
  const set = (patch: Partial<Values<Key>>): void => {
    const next: Record<Key, number> = { ...values };
    let changed = false;
    for (const [key, value] of Object.entries(patch) as [Key, number | undefined][]) {
      if (value === undefined) continue;
      const valueSpec = spec.values[key];
      if (valueSpec === undefined)
        throw new RangeError(`set: this lesson has no value "${key}"; it has ${keys.join(", ")}`);
      next[key] = admissibleValue(valueSpec, value);
      changed ||= next[key] !== values[key];
    }
    if (!changed) return;
    values = next;
    known = new Map();
    if (telling) return;
    telling = true;
    queueMicrotask(tell);
  };

  return {
    spec,
    initial,
    get: () => values,
    set,
    reset: () => set(initial),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    derived: (name) => {
      if (!known.has(name)) known.set(name, spec.derived[name](values));
      return known.get(name) as Derived[typeof name];
    },
    toSearch: () => (spec.url.every((key) => values[key] === initial[key]) ? "" : writeSearch(spec.url, values)),
    fromSearch: (search) => readSearch(spec.url, spec.values, search),
  };
}
