const ORDER = ["system", "light", "dark"] as const;
type Theme = (typeof ORDER)[number];
const SAID: Readonly<Record<Theme, string>> = { system: "as the system", light: "light", dark: "dark" };
const KEY = "gradus-theme";

function chosen(): Theme {
  const set = document.documentElement.dataset.theme;
  return set === "light" || set === "dark" ? set : "system";
}

function apply(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that refuses storage still gets the theme for this page.
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-theme-switch]")) {
  const name = () => {
    button.setAttribute("aria-label", `Theme: ${SAID[chosen()]}`);
    button.title = `Theme: ${SAID[chosen()]}`;
  };
  name();
  button.addEventListener("click", () => {
    apply(ORDER[(ORDER.indexOf(chosen()) + 1) % ORDER.length] ?? "system");
    name();
  });
}
