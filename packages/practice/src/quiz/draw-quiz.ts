import { type RandomStream, randomStream } from "@gradus/math/random";
import { freshProblem } from "../exercise/fresh-problem.ts";
import type { Exercise, KindOutline, LoadKind } from "../exercise/kind.ts";
import type { QuizBlueprint, QuizSlot } from "./blueprint.ts";

/**
 * Draws the problems of one attempt at a quiz: the same seed gives the same problems, another seed fresh ones. No method
 * comes twice running, and no problem looks like another. Only the kinds that are drawn get loaded.
 *
 * @param seed any text that names the attempt. @param kinds all that the blueprint names, at least.
 * @returns identities, one a slot, in order.
 * @throws RangeError when a slot names an unknown kind or level, or the slots leave no order without a method twice
 * running. Neither depends on the seed, so one test of a blueprint settles it.
 */
export async function drawQuiz<K extends KindOutline>(
  blueprint: QuizBlueprint,
  seed: string,
  kinds: readonly K[],
  load: LoadKind<K>,
): Promise<readonly string[]> {
  const stream = randomStream(`quiz ${blueprint.id} ${seed}`);
  const choices = blueprint.slots.map((slot, i) => slotKinds(blueprint, slot, i, kinds));
  const order = chooseKinds(choices, stream.fork("kinds"));
  if (order === null) {
    throw new RangeError(`drawQuiz: the slots of ${blueprint.id} leave no order without a method twice running`);
  }
  const drawn: Exercise[] = [];
  const loaded = await Promise.all(order.map(load));
  loaded.forEach((kind, i) => {
    const level = blueprint.slots[i]?.level ?? 1;
    const rng = stream.fork(`slot ${i}`);
    const alike = drawn.filter((other) => other.kind.id === kind.id);
    drawn.push(freshProblem(kind, level, rng, alike));
  });
  return drawn.map(({ identity }) => identity);
}

function slotKinds<K extends KindOutline>(
  blueprint: QuizBlueprint,
  slot: QuizSlot,
  index: number,
  kinds: readonly K[],
): readonly K[] {
  const where = `drawQuiz: slot ${index + 1} of ${blueprint.id}`;
  if (slot.kinds.length === 0) throw new RangeError(`${where} names no kind`);
  return slot.kinds.map((id) => {
    const kind = kinds.find((candidate) => candidate.id === id);
    if (kind === undefined) throw new RangeError(`${where} names the unknown kind ${id}`);
    if (!kind.levels.includes(slot.level)) throw new RangeError(`${where}: ${id} has no level ${slot.level}`);
    return kind;
  });
}

/** A kind for every slot, by trying: kinds not used yet come first, in a shuffled order. */
function chooseKinds<K extends KindOutline>(
  slots: readonly (readonly K[])[],
  rng: RandomStream,
  chosen: readonly K[] = [],
): readonly K[] | null {
  const options = slots[chosen.length];
  if (options === undefined) return chosen;
  const uses = (kind: K): number => chosen.filter(({ id }) => id === kind.id).length;
  const candidates = rng
    .shuffle(options)
    .filter(({ method }) => method !== chosen.at(-1)?.method)
    .sort((a, b) => uses(a) - uses(b));
  for (const kind of candidates) {
    const rest = chooseKinds(slots, rng, [...chosen, kind]);
    if (rest !== null) return rest;
  }
  return null;
}
