import type { LabSubmission, Progress } from "@gradus/record/browser";
import { record } from "../record/record.ts";

const BLOCKS = 10;

/** Progress is what was done: blocks visited and problems answered. It claims no mastery. */
function lessonNote(progress: Progress, slug: string): string {
  const lesson = progress.lessons[slug];
  if (!lesson) return "";
  const parts: string[] = [];
  if (lesson.blocks.length > 0) parts.push(`${Math.min(lesson.blocks.length, BLOCKS)} of ${BLOCKS} parts visited`);
  const answered = Object.keys(lesson.answered).length;
  if (answered > 0) parts.push(answered === 1 ? "1 problem answered" : `${answered} problems answered`);
  return parts.join(", ");
}

function draw(): void {
  const progress = record.progress();
  for (const note of document.querySelectorAll<HTMLElement>("[data-lesson-progress]")) {
    note.textContent = lessonNote(progress, note.dataset.lessonProgress ?? "");
  }
  for (const step of document.querySelectorAll<SVGElement>("[data-step]")) {
    const blocks = progress.lessons[step.dataset.step ?? ""]?.blocks.length ?? 0;
    step.classList.toggle("walked", blocks >= BLOCKS);
  }
  for (const note of document.querySelectorAll<HTMLElement>("[data-work-progress]")) {
    const best = bestSubmission(progress, note.dataset.workAssignment ?? "");
    if (best) note.textContent = `best submission ${best.passed} of ${best.passed + best.failed}`;
    const quiz = progress.quizzes[(note.dataset.workProgress ?? "").split("/").slice(-2).join("/")];
    if (!quiz) continue;
    if (quiz.open) note.textContent = "begun; it goes on where you left it";
    else if (quiz.best)
      note.textContent = `best ${quiz.best.score} of ${quiz.best.total}${quiz.passed ? ", passed" : ""}`;
  }
  const next = document.querySelector<HTMLAnchorElement>("[data-map-next] a");
  const link = nextLesson(progress);
  const slug = link?.closest<HTMLElement>("[data-lesson-row]")?.dataset.lessonRow ?? "";
  for (const pin of document.querySelectorAll<SVGElement>("[data-pin]")) {
    pin.classList.toggle("is-next", pin.dataset.pin === slug);
    pin.classList.toggle("begun", (progress.lessons[slug]?.blocks.length ?? 0) > 0);
  }
  if (!next || !link || Object.keys(progress.lessons).length === 0) return;
  next.href = link.href;
  next.textContent = `Go on: ${link.textContent?.trim()}`;
}

/** The best submission of an assignment in any of its languages. */
function bestSubmission({ labs }: Progress, assignment: string): LabSubmission | null {
  const share = ({ passed, failed }: LabSubmission) => passed / (passed + failed || 1);
  return Object.entries(labs)
    .flatMap(([key, { best }]) => (key.split("/")[0] === assignment && best !== null ? [best] : []))
    .reduce<LabSubmission | null>((most, one) => (most !== null && share(most) >= share(one) ? most : one), null);
}

/** The first open lesson, in the order of the map, that has parts left to visit. */
function nextLesson(progress: Progress): HTMLAnchorElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-lesson-row]")];
  const left = rows.find((row) => (progress.lessons[row.dataset.lessonRow ?? ""]?.blocks.length ?? 0) < BLOCKS);
  return left?.querySelector("a") ?? undefined;
}

record.ready.then(draw);
record.subscribe(draw);
