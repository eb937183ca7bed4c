import { downloadRecord } from "./download-record.ts";
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
  text.textContent = status.message;
  if (status.offerExport) text.append(" ", exportLink());
}

/** Stays in the page: leaving it would lose what exists only in its memory. */
function exportLink(): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = "Export it now";
  button.addEventListener("click", downloadRecord);
  return button;
}

record.subscribe(show);
record.ready.then(show);
show();
