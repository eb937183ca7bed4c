// Bundled for the page on which attacks are tried: both kernels as the site makes them, and who tries an attack in them.
import {
  type Attempt,
  type Kernels,
  PATIENCE,
  PYTHON_ATTACKS,
  shownAfter,
  TYPESCRIPT_ATTACKS,
  tryAttack,
} from "@gradus/sandbox/attacks";
import { createPythonKernel, createTypeScriptKernel } from "@gradus/sandbox/browser";

const { patient, hasty } = PATIENCE;
const python = (time: number) =>
  createPythonKernel({ frameUrl: "/sandbox/python-frame.html", packages: [], limits: { time } });
const typeScript = (time: number) => createTypeScriptKernel({ frameUrl: "/sandbox/frame.html", limits: { time } });

const make: Readonly<Record<Language, () => Promise<Kernels>>> = {
  typescript: async () => ({ patient: typeScript(patient), hasty: typeScript(hasty) }),
  python: async () => ({ patient: await python(patient), hasty: await python(hasty) }),
};
const made = new Map<Language, Promise<Kernels>>();

function kernelsOf(language: Language): Promise<Kernels> {
  const kernels = made.get(language) ?? make[language]();
  made.set(language, kernels);
  return kernels;
}

type Language = "typescript" | "python";

/** Tries an attack, then a harmless cell. */
export async function attempt(
  language: Language,
  id: string,
  home: string,
): Promise<Attempt & { readonly after: string }> {
  const attack = (language === "python" ? PYTHON_ATTACKS : TYPESCRIPT_ATTACKS).find((one) => one.id === id);
  if (attack === undefined) throw new RangeError(`there is no attack ${id}`);
  const both = await kernelsOf(language);
  const attempted = await tryAttack(attack, both, home);
  return { ...attempted, after: await shownAfter(attack, both) };
}

/** What an attack might change of the page and of what its origin keeps. */
export async function belongings(): Promise<string> {
  const databases = await indexedDB.databases();
  return JSON.stringify({
    title: document.title,
    address: location.href,
    elements: [
      ...new Set([...document.body.children].map((element) => `${element.tagName} ${element.getAttribute("src")}`)),
    ].sort(),
    names: Object.getOwnPropertyNames(window).length,
    prototypes: [Object, Array, Function, String, Promise].map(
      (one) => Object.getOwnPropertyNames(one.prototype).length,
    ),
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: databases.map(({ name }) => name).sort(),
    caches: await caches.keys(),
    record: await (await fetch("/api/record")).json(),
  });
}

/** Puts something into every store, and a record on the server, so that there is something to lose. */
export async function settleIn(events: unknown): Promise<void> {
  document.title = "mine";
  // biome-ignore lint/suspicious/noDocumentCookie: the journey looks at the cookie that pages without the newer interface have.
  document.cookie = "kept=1";
  localStorage.setItem("kept", "1");
  sessionStorage.setItem("kept", "1");
  await caches.open("kept");
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open("gradus");
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch("/api/record", { method: "POST", headers, body: JSON.stringify({ events }) });
  if (!answer.ok) throw new Error(await answer.text());
}
