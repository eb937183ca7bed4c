import { record } from "./record.ts";

const notice = document.querySelector<HTMLElement>("[data-record-notice]");
const line = document.querySelector<HTMLElement>("[data-record-status]");

/** Says in the page where the learner's work is kept, loudly only when something is wrong. */
function show(): void {
  const status = record.status();
  if (line) line.textContent = status.message;
  if (!notice) return;
  const worrying = status.kind === "memory-only";
  notice.hidden = !worrying;
  const text = notice.querySelector("p");
  if (!text || !worrying) return;
  const link = document.createElement("a");
  link.href = "/record";
  link.textContent = "Export it now";
  text.replaceChildren(`${status.message} `, link, ".");
}

record.subscribe(show);
record.ready.then(show);
show();
