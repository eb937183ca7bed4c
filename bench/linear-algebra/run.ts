/**
 * Linear algebra, us and our peers side by side: `npm ci` in bench/, then `npm run linear-algebra [-- part of a title …]`.
 * Every round gives each contender its turn. Times are those of the main thread, medians over the rounds; a ratio is the median of
 * those of single rounds, in which both had the same neighbours. NumPy takes part, on one thread, where Python has it (PYTHON=… names another Python).
 */
import { quantile } from "../pages/statistics.ts";
import type { Contender, Ready } from "./contender.ts";
import { errorOf } from "./errors.ts";
import { gradus } from "./gradus.ts";
import { type Case, cases } from "./inputs.ts";
import { startNumPy } from "./numpy.ts";
import { installedPeers } from "./peers.ts";

const ROUNDS = 9;
/** Where a round is long, there are fewer rounds, but no fewer than these. */
const LEAST_ROUNDS = 3;
const LONG_MS = 20_000;
/** The thread's time that each turn lasts at least: its clock may move in steps of a few milliseconds. */
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

/** The milliseconds of one call: so many calls between two looks at the clock, again and again until it has moved by TURN_MS. */
function turn({ call }: Ready, calls: number): number {
  const began = threadMs();
  let [made, passed] = [0, 0];
  while (passed < TURN_MS) {
    for (let i = 0; i < calls; i++) call();
    made += calls;
    passed = threadMs() - began;
  }
  return passed / made;
}

/** So many calls that they take about a tenth of a turn, after a turn to warm up. */
function callsFor(prepared: Ready): number {
  prepared.call();
  turn(prepared, 1);
  for (let calls = 1; ; calls *= 2) {
    const began = performance.now();
    for (let i = 0; i < calls; i++) prepared.call();
    if (performance.now() - began >= TURN_MS / 10) return calls;
  }
}

async function compare({ title, task, flops, input }: Case): Promise<void> {
  const runners = contenders.flatMap((contender) => {
    const prepared = contender.tasks[task]?.(input);
    return prepared === undefined
      ? []
      : [{ name: contender.name, prepared, calls: callsFor(prepared), times: [] as number[] }];
  });
  const native: number[] = [];
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    if (round >= LEAST_ROUNDS && performance.now() - began > LONG_MS) break;
    for (const runner of runners) runner.times.push(turn(runner.prepared, runner.calls));
    const own = runners[0]?.times[round] ?? TURN_MS;
    const time = (await numpy?.time(task, input, Math.max(1, Math.ceil(TURN_MS / own)))) ?? null;
    if (time !== null) native.push(time);
  }
  const own = runners[0]?.times ?? [];
  const show = (name: string, times: readonly number[], measured: string): void => {
    const time = median(times);
    const ratio = median(times.map((each, round) => each / (own[round] ?? Number.NaN)));
    const speed = flops === null ? "" : `  ${(flops / time / 1e6).toFixed(2).padStart(6)} GFLOP/s`;
    console.log(
      `  ${name.padEnd(11)} ${milliseconds(time).padStart(12)}  ${ratio.toFixed(2).padStart(7)}×${speed}${measured}`,
    );
  };
  console.log(`\n${title}`);
  for (const { name, prepared, times } of runners) {
    const error = errorOf(task, input, prepared.read(prepared.call() as never));
    show(name, times, error === null ? "" : `  error ${error.toExponential(1)}`);
  }
  if (native.length > 0) show("NumPy", native, "");
}

function milliseconds(value: number): string {
  return value < 0.1 ? `${(value * 1000).toFixed(2)} µs` : `${value.toFixed(2)} ms`;
}
