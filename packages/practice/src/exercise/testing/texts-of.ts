import type { Exercise } from "../kind.ts";

/** Every text that people see of a problem: question, help, solution, and what is said to each sample answer. */
export function textsOf(exercise: Exercise): string[] {
  const { prompt, form, kind } = exercise;
  const { summary, steps, second } = exercise.solution();
  const samples = exercise.samples();
  const texts = [...Object.values(samples).flat(), ...kind.mistakes.flatMap((id) => exercise.mistake(id) ?? [])];
  const verdicts = texts.map((text) => exercise.judge(text));
  const choices = form.type === "choice" ? form.choices : [];
  const pictures = [
    prompt.picture,
    "picture" in form ? form.picture : undefined,
    ...choices.map(({ picture }) => picture),
  ];
  return [
    ...[kind.title, prompt.text, exercise.accepts, summary, ...exercise.hints()],
    ...[...steps, ...(second?.steps ?? [])].flatMap(({ text, prose, reason }) => [text, prose, reason]),
    ...verdicts.flatMap(({ feedback, check, witness }) => [feedback, check ?? [], witness ?? []].flat()),
    ...choices.map(({ text }) => text),
    ...pictures.flatMap((picture) => picture?.description ?? []),
    ...(form.type === "blanks"
      ? [...form.blanks.map(({ label }) => label), ...form.lines.map(({ reason }) => reason)]
      : []),
  ];
}

/** Every formula that stands outside a text: the steps and the echoes. */
export function latexOf(exercise: Exercise): string[] {
  const { steps, second } = exercise.solution();
  const { right, equivalent, wrong } = exercise.samples();
  const echoes = [...right, ...equivalent, ...wrong].flatMap((text) => exercise.judge(text).echo ?? []);
  return [...[...steps, ...(second?.steps ?? [])].map(({ latex }) => latex), ...echoes];
}
