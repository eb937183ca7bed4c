/** "1 row", "3 rows". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Notation lowers what stands behind "_", so that x1 is set as x₁. */
export function indexed(name: string): string {
  return name.replace(/^(\p{L})(\d+)$/u, "$1_$2");
}
