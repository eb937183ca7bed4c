import { downloadRecord } from "./download-record.ts";
import { record } from "./record.ts";

const find = <T extends HTMLElement>(name: string): T => {
  const element = document.querySelector<T>(`[data-${name}]`);
  if (!element) throw new Error(`the record page has no ${name}`);
  return element;
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function show(): void {
  find("where").textContent = record.status().message;
  const events = record.events();
  const progress = record.progress();
  const counts: Readonly<Record<string, number>> = {
    events: events.length,
    lessons: Object.keys(progress.lessons).length,
    answers: events.filter((event) => event.type === "answer-given").length,
    quizzes: Object.values(progress.quizzes).reduce((sum, quiz) => sum + quiz.attempts, 0),
    labs: Object.keys(progress.labs).length,
  };
  for (const value of document.querySelectorAll<HTMLElement>("[data-figure]"))
    value.textContent = String(counts[value.dataset.figure ?? ""] ?? 0);
}

find("export").addEventListener("click", downloadRecord);
find("wipe-export").addEventListener("click", downloadRecord);

const chooser = find<HTMLInputElement>("import");
chooser.addEventListener("change", async () => {
  const file = chooser.files?.[0];
  if (!file) return;
  const result = await record.import(await file.text());
  find("import-result").textContent = result.message;
  find("wipe-result").textContent = "";
  chooser.value = "";
});

const dialog = find<HTMLDialogElement>("wipe-dialog");
find("wipe").addEventListener("click", () => {
  find("wipe-count").textContent = `${plural(record.events().length, "event goes", "events go")} for good.`;
  dialog.showModal();
});
find("wipe-cancel").addEventListener("click", () => dialog.close());
find("wipe-confirm").addEventListener("click", async () => {
  dialog.close();
  await record.wipe();
  find("import-result").textContent = "";
  find("wipe-result").textContent = "Wiped. The record starts anew from here.";
});

record.ready.then(show);
record.subscribe(show);
