/**
 * Linear algebra, us and our peers side by side: `npm ci` in bench/, then `npm run linear-algebra [-- part of a title …]`.
 * Every round gives each contender its turn; times are those of the main thread, medians over the rounds. NumPy takes part,
 * on one thread, where Python has it (PYTHON=… names another Python).
 */
import { quantile } from "../pages/statistics.ts";
import type { Contender, Ready } from "./contender.ts";
import { errorOf } from "./errors.ts";
import { gradus } from "./gradus.ts";
import { type Case, cases } from "./inputs.ts";
import { startNumPy } from "./numpy.ts";
import { installedPeers } from "./peers.ts";

const ROUNDS = 5;
/** Each turn lasts about so long, so that the clock is fine enough and no turn is a blink. */
const TURN_MS = 40;

const median = (values: readonly number[]): number => quantile(values, 0.5);

// Peers that warn on every call would drown the figures; each warning is shown once.
const warned = new Set<string>();
const warn = console.warn;
console.warn = (...parts: unknown[]) => {
  const text = parts.join(" ");
  if (!warned.has(text)) warn(`  (${text})`);
  warned.add(text);
};

const asked = process.argv.slice(2);
const contenders: readonly Contender[] = [gradus, ...(await installedPeers())];
const numpy = await startNumPy();

console.log(`node ${process.version}; ${contenders.map(({ name, version }) => `${name} ${version}`).join(", ")}`);
console.log(numpy === null ? "NumPy: not installed, left out" : `NumPy ${numpy.version}, one thread`);
for (const each of cases) {
  if (asked.length > 0 && !asked.some((part) => each.title.includes(part))) continue;
  await compare(each);
}
numpy?.close();

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The milliseconds of one call, from a turn of about TURN_MS. */
function turn({ call }: Ready, calls: number): number {
  const began = threadMs();
  for (let i = 0; i < calls; i++) call();
  return (threadMs() - began) / calls;
}

function callsFor({ call }: Ready): number {
  call();
  const began = performance.now();
  let calls = 0;
  do {
    call();
    calls += 1;
  } while (performance.now() - began < TURN_MS);
  return calls;
}

async function compare({ title, task, flops, input }: Case): Promise<void> {
  const runners = contenders.flatMap((contender) => {
    const prepared = contender.tasks[task]?.(input);
    return prepared === undefined
      ? []
      : [{ name: contender.name, prepared, calls: callsFor(prepared), times: [] as number[] }];
  });
  const native: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const runner of runners) runner.times.push(turn(runner.prepared, runner.calls));
    if (numpy) native.push(await numpy.time(task, input, Math.max(1, runners[0]?.calls ?? 1)));
  }
  const own = median(runners[0]?.times ?? []);
  console.log(`\n${title}`);
  for (const { name, prepared, times } of runners) {
    const time = median(times);
    const error = errorOf(task, input, prepared.read(prepared.call() as never));
    const measured = error === null ? "" : `  error ${error.toExponential(1)}`;
    console.log(
      `  ${name.padEnd(10)} ${milliseconds(time).padStart(12)}  ${(time / own).toFixed(2).padStart(7)}×  ${(flops / time / 1e6).toFixed(2).padStart(6)} GFLOP/s${measured}`,
    );
  }
  if (native.length > 0) {
    const time = median(native);
    console.log(
      `  ${"NumPy".padEnd(10)} ${milliseconds(time).padStart(12)}  ${(time / own).toFixed(2).padStart(7)}×  ${(flops / time / 1e6).toFixed(2).padStart(6)} GFLOP/s`,
    );
  }
}

function milliseconds(value: number): string {
  return value < 0.1 ? `${(value * 1000).toFixed(2)} µs` : `${value.toFixed(2)} ms`;
}
