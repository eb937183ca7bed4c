import { onRaise, raise, raised } from "./raise.ts";

const linked = new WeakSet<Document>();

const objectAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest("[data-obj]")?.getAttribute("data-obj") ?? null) : null;

function mark(root: Document, object: string | null): void {
  for (const element of root.querySelectorAll(".is-raised[data-obj]")) {
    if (element.getAttribute("data-obj") !== object) element.classList.remove("is-raised");
  }
  if (object === null) return;
  for (const element of root.querySelectorAll(`[data-obj="${CSS.escape(object)}"]`)) element.classList.add("is-raised");
}

/**
 * Ties every element with `data-obj` on a page together: pointing at one or moving the focus to it adds the class
 * `is-raised` to all that bear the same name. Listens on the root only, so later formulas and figures take part
 * without being told. Calling it again on the same page does nothing.
 */
export function linkObjects(root: Document): void {
  if (linked.has(root)) return;
  linked.add(root);
  root.addEventListener("pointerover", (event) => {
    // A finger that scrolls past is not pointing; it raises by tapping, which sets the focus.
    if (event.pointerType !== "touch") raise(objectAt(event.target) ?? objectAt(root.activeElement));
  });
  root.addEventListener("pointerleave", () => raise(objectAt(root.activeElement)));
  root.addEventListener("focusin", (event) => raise(objectAt(event.target)));
  root.addEventListener("focusout", (event) => raise(objectAt(event.relatedTarget)));
  onRaise((object) => mark(root, object));
  mark(root, raised());
}
