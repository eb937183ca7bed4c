/** Where the learner's own files stand. */
export const OWN_FOLDER = "/my-toolkit/";

/** The module that gives the learner's own functions. */
export const OWN_INDEX = `${OWN_FOLDER}index.ts`;

/**
 * The learner's own functions as files: each file of theirs once, and a module that gives each function from its file. They
 * carry the types that the learner wrote.
 *
 * @param functions by its name, the file in which each function passed
 */
export function ownFiles(functions: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const sources = [...new Set(Object.values(functions))];
  const path = (source: string) => `${OWN_FOLDER}kept-${sources.indexOf(source)}.ts`;
  const namesOf = (source: string) => Object.keys(functions).filter((name) => functions[name] === source);
  const kept = sources.map((source) => {
    // Under a name of its own, since the learner may have exported it or not.
    const exports = namesOf(source).map((name) => `export { ${name} as ${given(name)} };`);
    return [path(source), `${source}\n${exports.join("\n")}\n`];
  });
  const index = Object.entries(functions).map(
    ([name, source]) => `export { ${given(name)} as ${name} } from "${path(source).replace(OWN_FOLDER, "./")}";`,
  );
  return { ...Object.fromEntries(kept), [OWN_INDEX]: `${index.join("\n")}\nexport {};\n` };
}

function given(name: string): string {
  return `$kept_${name}`;
}
