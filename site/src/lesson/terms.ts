/** Definitions open on hover, focus and touch, and Escape puts them away (WCAG 1.4.13). */
export function followTerms(root: Document): void {
  for (const word of root.querySelectorAll<HTMLButtonElement>("[data-term]")) {
    const term = word.parentElement;
    if (!term) continue;
    const close = () => word.setAttribute("aria-expanded", "false");
    word.setAttribute("aria-expanded", "false");
    word.addEventListener("click", () => {
      term.classList.remove("dismissed");
      word.setAttribute("aria-expanded", String(word.getAttribute("aria-expanded") !== "true"));
      keepInside(term);
    });
    word.addEventListener("blur", close);
    term.addEventListener("pointerenter", () => {
      term.classList.remove("dismissed");
      keepInside(term);
    });
    word.addEventListener("focus", () => keepInside(term));
    root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      close();
      term.classList.add("dismissed");
    });
    word.addEventListener("focus", () => term.classList.remove("dismissed"));
  }
}

/** A definition near the right edge opens towards the left. */
function keepInside(term: HTMLElement): void {
  const definition = term.querySelector<HTMLElement>(".term-definition");
  if (!definition) return;
  definition.style.left = "0";
  const over = definition.getBoundingClientRect().right - (document.documentElement.clientWidth - 16);
  if (over > 0) definition.style.left = `${-over}px`;
}
