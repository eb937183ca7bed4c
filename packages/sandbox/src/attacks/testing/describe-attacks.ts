import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Kernel } from "../../kernel/kernel.ts";
import { type Attack, mostCharacters, wordsFor } from "../attack.ts";
import { type Kernels, PATIENCE, shownAfter, tryAttack } from "../try-attack.ts";

/** Tries every attack of a language in the terminal's kernel; `create` makes one whose runs may take so many milliseconds. */
export function describeAttacks(language: string, attacks: readonly Attack[], create: (time: number) => Kernel): void {
  describe(`attacks in ${language}, in the terminal`, () => {
    let visits = 0;
    const home = createServer((socket) => {
      visits += 1;
      socket.destroy();
    });
    beforeAll(() => new Promise<void>((resolve) => home.listen(0, "127.0.0.1", resolve)));
    afterAll(() => void home.close());
    const address = () => {
      const at = home.address();
      return `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`;
    };

    it("would hear of whoever reached the address that attacks are given", async () => {
      await expect(fetch(address())).rejects.toThrow();
      await expect.poll(() => visits).toBeGreaterThan(0);
      visits = 0;
    });
    let kernels: Kernels;
    beforeAll(() => {
      kernels = { patient: create(PATIENCE.patient), hasty: create(PATIENCE.hasty) };
    });
    afterAll(() => {
      kernels.patient.close();
      kernels.hasty.close();
    });

    it.each(attacks)("$id: can't $wants", async (attack) => {
      const before = Object.getOwnPropertyNames(Object.prototype).join();
      const { told, hasPassed } = await tryAttack(attack, kernels, address());
      expect(told).toMatch(wordsFor(attack, "terminal"));
      expect(told.length).toBeLessThan(mostCharacters(attack));
      expect({ hasPassed, visits }).toStrictEqual({ hasPassed: false, visits: 0 });
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
      // Each run has a process of its own: what an attack that ended could have spoilt shows in those that follow.
      if (attack.isEndless || attack === attacks.at(-1)) expect(await shownAfter(attack, kernels)).toBe("42");
    });
  });
}
