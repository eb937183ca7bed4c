/** Where a solution is changed, as pairs of what stands there and what stands there instead. */
export type Edits = readonly (readonly [from: string, to: string])[];

/** A function to put in the place of the solution's, or edits of the solution's file. */
export type PythonChange = string | Edits;

/** Functions as learners get them wrong in Python, by function and rule, as in `swapRows/unchanged`. */
export type WrongInPython = Readonly<Record<string, readonly PythonChange[]>>;

/** A text with edits made, each in the one place where it fits. */
export function edited(text: string, edits: Edits): string {
  return edits.reduce((before, [from, to]) => {
    const count = before.split(from).length - 1;
    if (count !== 1) throw new Error(`${JSON.stringify(from)} stands there ${count} times, not once.`);
    return before.replace(from, () => to);
  }, text);
}

/** A solution in Python with a function written otherwise. */
export function changedPython(solution: string, name: string, change: PythonChange): string {
  if (typeof change !== "string") return edited(solution, change);
  const old = new RegExp(`^def ${name}\\(.*\\n(?:(?: .*)?\\n)*`, "m");
  if (!old.test(solution)) throw new Error(`The solution has no function ${name}.`);
  return solution.replace(old, () => `${change}\n\n\n`);
}
