/** What a lab can import: all modules, and those that export a name. */
export type Importable = {
  readonly modules: readonly string[];
  readonly exporting: (name: string) => readonly string[];
};

type Words = (parts: readonly string[], importable: Importable) => string;

/** A parameter whose type is a sentence: two shapes are known not to fit. The sentence begins with the function's name. */
const SENTENCE = /is not assignable to (?:parameter of )?type '"([A-Za-z_$][\w$]*: (?:[^"\\]|\\.)+)"'/;
/** A type that is longer than this says less than the compiler's own sentence. */
const LONG_TYPE = 60;
const MEANT = /(?: Did you mean '(.+)'\?)?/.source;

/** The compiler's common messages, by what they match, in plain words. */
const PLAIN: readonly (readonly [RegExp, Words])[] = [
  [new RegExp(`^Cannot find name '(.+?)'\\.${MEANT}`), unknownName],
  [new RegExp(`^Module '"(.+?)"' has no exported member '(.+?)'\\.${MEANT}`), missingExport],
  [new RegExp(`^'"(.+?)"' has no exported member named '(.+?)'\\.${MEANT}`), missingExport],
  [/^Cannot find module '(.+?)'/, unknownModule],
  [
    new RegExp(`^Property '(.+?)' does not exist on type '(.+?)'\\.${MEANT}`),
    ([name = "", type = "", meant]) =>
      `${type.length > LONG_TYPE ? "This" : `\`${type}\``} has no \`${name}\`.${didYouMean(meant)}`,
  ],
  [/^(?:Argument of type|Type) '(.+?)' is not assignable to (?:parameter of )?type '(.+?)'\.$/, otherType],
  [
    /^Cannot redeclare block-scoped variable '(.+?)'|^Duplicate (?:identifier|function implementation)(?: '(.+?)')?/,
    ([name, other]) =>
      `${code(name ?? other)} is already made, here or in a cell above. Give one of the two another name.`,
  ],
  [
    /^Cannot assign to '(.+?)' because it is a constant/,
    ([name]) => `${code(name)} is made with \`const\`, so it keeps its value. Make it with \`let\` to change it.`,
  ],
  [/^Cannot assign to '(.+?)' because it is a read-only/, ([name]) => `${code(name)} can be read but not changed.`],
  [
    /^(?:'(.+?)'|Object) is possibly ((?:'.+?')(?: or '.+?')?)\.$/,
    ([name, nothing = ""]) =>
      `${code(name)} may be ${nothing.replaceAll("'", "`")} here. Look whether it is before you use it.`,
  ],
  [/^'(.+)' expected\.$/, ([sign = ""]) => `\`${sign}\` is missing here.`],
  [/^Expression expected\.$/, () => "A value is missing here."],
  [/^Unterminated string literal\.$/, () => "This text has no closing quotation mark."],
];

/** Parameters may go without a type: that is a matter of taste in a cell. */
const TASTE: ReadonlySet<number> = new Set([7006, 7019, 7031, 7051]);

/** The sentence about shapes that don't fit, which the toolkit puts into its types; null if the message is about something else. */
export function shapeSentence(message: string): string | null {
  return SENTENCE.exec(message)?.[1]?.replaceAll(/\\(.)/g, "$1") ?? null;
}

/** What is said of a problem that the compiler found; null if it is none for a learner. */
export function problemWords(number: number, message: string, importable: Importable): string | null {
  if (TASTE.has(number)) return null;
  const sentence = shapeSentence(message);
  if (sentence !== null) return sentence;
  const [first = ""] = message.split("\n");
  for (const [pattern, words] of PLAIN) {
    const parts = pattern.exec(first);
    if (parts) return words(parts.slice(1), importable);
  }
  return first.replaceAll(/'([^']+)'/g, "`$1`");
}

function unknownModule([name = ""]: readonly string[], { modules }: Importable): string {
  return `A cell can import from ${listed(modules)}, and \`${name}\` is none of them.`;
}

function unknownName([name = "", meant]: readonly string[], importable: Importable): string {
  // Of modules that Node brings along the compiler says the same as of names.
  if (!/^[\w$]+$/.test(name)) return unknownModule([name], importable);
  const modules = importable.exporting(name);
  const [module] = modules;
  if (module === undefined) return `\`${name}\` is not known here.${didYouMean(meant)}`;
  const others = modules.length === 1 ? "" : `, or from ${listed(modules.slice(1), "or")}`;
  return `\`${name}\` is not known here. It can be imported: \`import { ${name} } from "${module}";\`${others}`;
}

function missingExport([module = "", name = "", meant]: readonly string[], { exporting }: Importable): string {
  const others = exporting(name);
  if (others.length === 0) return `\`${module}\` has no \`${name}\`.${didYouMean(meant)}`;
  return `\`${module}\` has no \`${name}\`; ${listed(others, "and")} ${others.length === 1 ? "has" : "have"} it.`;
}

function otherType([got = "", wanted = ""]: readonly string[]): string {
  if (Math.max(got.length, wanted.length) > LONG_TYPE)
    return `This is \`${got}\`, and it does not fit where it stands.`;
  return `This is \`${got}\`, and \`${wanted}\` is needed here.`;
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
}

function code(name: string | undefined): string {
  return name === undefined || name === "" ? "This" : `\`${name}\``;
}

function listed(names: readonly string[], join: "and" | "or" = "and"): string {
  const shown = names.map((name) => `\`${name}\``);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${join} ${shown.at(-1)}`;
}
