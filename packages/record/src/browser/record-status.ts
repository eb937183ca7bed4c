/** Why this browser doesn't keep the record: storage refused or missing, full, taken over by a newer Gradus, or broken off. */
export type MemoryReason = "refused" | "full" | "newer" | "lost";

/** How things stand with the server: it has everything, is being spoken to, can't be reached, or there is none (a site without one). */
export type ServerState = "synced" | "syncing" | "offline" | "none";

/** What is known about where the record is kept. */
export type RecordFacts = {
  readonly keeping: "opening" | "saving" | "saved" | MemoryReason;
  readonly server: ServerState;
  /** Events the server has yet to hear of. */
  readonly waiting: number;
  /** Whether a wipe has yet to reach the server. */
  readonly wipeWaiting: boolean;
};

/** How safe the record is, for the page to show. */
export type RecordStatus = RecordFacts & {
  readonly kind: "opening" | "saving" | "saved" | "memory-only" | "offline";
  /** One or two sentences for the learner. */
  readonly message: string;
  /** Whether the page should offer to export: closing it would lose work. */
  readonly offerExport: boolean;
};

const reasons: Readonly<Record<MemoryReason, string>> = {
  refused: "This browser doesn’t let Gradus keep anything; a private window or a setting may be why.",
  full: "This browser’s storage is full, so new work can’t be saved in it.",
  newer: "A newer Gradus is open in another tab. Reload this page to go on.",
  lost: "This browser has stopped saving your work.",
};

/** The facts, with a name and words for them. */
export function describeStatus(facts: RecordFacts): RecordStatus {
  const { keeping, server, wipeWaiting } = facts;
  const wipe = wipeWaiting && server === "offline" ? " The server is wiped as soon as it can be reached." : "";
  const say = (kind: RecordStatus["kind"], message: string, offerExport = false): RecordStatus => ({
    ...facts,
    kind,
    message: message + wipe,
    offerExport,
  });
  switch (keeping) {
    case "opening":
      return say("opening", "Opening your record.");
    case "saving":
      return say("saving", "Saving.");
    case "saved":
      if (server === "offline") {
        return say(
          "offline",
          "Saved in this browser. The server can’t be reached; it gets your work as soon as it can.",
        );
      }
      return say("saved", server === "synced" ? "Saved in this browser and on the server." : "Saved in this browser.");
    default: {
      const kept = server === "synced" || (server === "syncing" && facts.waiting === 0);
      return kept
        ? say("memory-only", `${reasons[keeping]} Your work is kept on the server.`)
        : say(
            "memory-only",
            `${reasons[keeping]} Your work lasts until you close this page: export it to keep it.`,
            true,
          );
    }
  }
}
