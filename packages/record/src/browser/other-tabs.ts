import type { StoredEvent } from "../event/event.ts";

/** What tabs tell one another. */
export type TabMessage =
  | { readonly kind: "events"; readonly events: readonly StoredEvent[] }
  | { readonly kind: "sent"; readonly ids: readonly string[] }
  | { readonly kind: "wiped"; readonly before: string };

/** The other tabs of this browser on the same record. Where the browser has no channel, tabs agree when they are looked at again. */
export class OtherTabs {
  #channel: BroadcastChannel | null;

  constructor(name: string, onMessage: (message: TabMessage) => void) {
    this.#channel = openChannel(name);
    this.#channel?.addEventListener("message", (event: MessageEvent<TabMessage>) => onMessage(event.data));
  }

  tell(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    const channel: BroadcastChannel & { unref?(): void } = new BroadcastChannel(name);
    // In Node, where a page is built, an open channel would keep the build from ending.
    channel.unref?.();
    return channel;
  } catch {
    // Missing in old browsers, and refused where storage is.
    return null;
  }
}
