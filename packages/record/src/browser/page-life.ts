/** What happens to a page that the record must act on. */
export type PageLifeCalls = {
  /** The page is looked at again, or the network is back: others may have written meanwhile. */
  returned(): void;
  /** The page may be gone in a moment. Phones often give no other sign than hiding it. */
  leaving(): void;
};

/** Follows a page's comings and goings; gives back what ends that. */
export function followPage(calls: PageLifeCalls): () => void {
  if (typeof document === "undefined") return () => {};
  const visibility = () => (document.visibilityState === "hidden" ? calls.leaving() : calls.returned());
  const shown = (event: PageTransitionEvent) => {
    // A page from the back-forward cache slept and heard nothing.
    if (event.persisted) calls.returned();
  };
  document.addEventListener("visibilitychange", visibility);
  addEventListener("pagehide", calls.leaving);
  addEventListener("pageshow", shown);
  addEventListener("online", calls.returned);
  return () => {
    document.removeEventListener("visibilitychange", visibility);
    removeEventListener("pagehide", calls.leaving);
    removeEventListener("pageshow", shown);
    removeEventListener("online", calls.returned);
  };
}
