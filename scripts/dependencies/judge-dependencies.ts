/** A package.json of ours: where it is, what it declares, and the text of everything in its folder that may import. */
export type Declaring = {
  readonly folder: string;
  readonly names: readonly string[];
  readonly sources: readonly string[];
  /** The root's tools are called by scripts rather than imported. */
  readonly callsTools: boolean;
};

/** A line of the table of reasons: package names, with `*` for a family, and whether only tools ask for them. */
type Reason = { readonly names: readonly string[]; readonly forTools: boolean };

/**
 * Declared packages that nothing imports, or that no line argues for. What the table gives to `tools` is called by
 * name or asked for by another package, and needs no import.
 */
export function judgeDependencies(declaring: readonly Declaring[], argued: string): readonly string[] {
  const reasons = reasonsIn(argued);
  return declaring.flatMap(({ folder, names, sources, callsTools }) =>
    names.flatMap((name) => {
      const fitting = reasons.filter((reason) => reason.names.some((given) => matches(given, name)));
      const isCalled = callsTools || fitting.some(({ forTools }) => forTools);
      return [
        ...(isCalled || sources.some((text) => imports(text, name)) ? [] : [`${folder}: nothing uses ${name}`]),
        ...(fitting.length > 0 ? [] : [`${folder}: docs/architecture.md does not say why ${name} is needed`]),
      ];
    }),
  );
}

/** The rows of the table with three columns: used by, packages, why. */
function reasonsIn(argued: string): readonly Reason[] {
  return argued
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 5)
    .map(([, usedBy = "", packages = ""]) => ({ names: packages.split(/,\s*/), forTools: usedBy === "tools" }));
}

function matches(reason: string, name: string): boolean {
  return reason.endsWith("*") ? name.startsWith(reason.slice(0, -1)) : reason === name;
}

function imports(text: string, name: string): boolean {
  return ['"', "'"].some((quote) => text.includes(`${quote}${name}${quote}`) || text.includes(`${quote}${name}/`));
}
