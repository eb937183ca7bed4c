import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KERNEL_LIMITS, type Kernel } from "../kernel/kernel.ts";
import { createNodeKernel } from "../node/node-kernel.ts";
import { createPythonNodeKernel } from "../node/python-kernel.ts";
import { mostCharacters, wordsFor } from "./attack.ts";
import { PYTHON_ATTACKS, TYPESCRIPT_ATTACKS } from "./attacks.ts";
import { tryAttack } from "./try-attack.ts";

/** Short, because many attacks never end; long enough for those that end on a busy machine. */
const LIMITS = { ...KERNEL_LIMITS, time: 3_000 };

let visits = 0;
const home = createServer((socket) => {
  visits += 1;
  socket.destroy();
});
beforeAll(() => new Promise<void>((resolve) => home.listen(0, "127.0.0.1", resolve)));
afterAll(() => void home.close());

function address(): string {
  const at = home.address();
  return `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`;
}

describe.each([
  { language: "TypeScript", attacks: TYPESCRIPT_ATTACKS, create: () => createNodeKernel(LIMITS) },
  { language: "Python", attacks: PYTHON_ATTACKS, create: () => createPythonNodeKernel({ limits: LIMITS }) },
])("attacks in $language, in the terminal", ({ attacks, create }) => {
  let kernel: Kernel;
  beforeAll(() => {
    kernel = create();
  });
  afterAll(() => kernel.close());

  it.each(attacks)("$id: can't $wants", async (attack) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const attempt = await tryAttack(attack, kernel, address());
    expect(attempt.told).toMatch(wordsFor(attack, "terminal"));
    expect(attempt.told.length).toBeLessThan(mostCharacters(attack));
    expect(attempt).toMatchObject({ hasPassed: false, after: "42" });
    expect(visits).toBe(0);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
});
