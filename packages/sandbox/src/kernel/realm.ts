import type { ToRealm } from "../runtime/messages.ts";

/** What a realm tells its kernel. */
export type RealmListener = {
  /** A message arrived, as text that nobody has checked. */
  message(text: string): void;
  /** The realm is gone, and why as far as is known. */
  died(reason: "crashed" | "memory"): void;
};

/** One fresh place where code runs, cut off from everything but these texts. It is used once and thrown away. */
export interface Realm {
  send(message: ToRealm): void;
  /** Whether the place around it still answers, however busy the code in it is. */
  answers(): Promise<boolean>;
  /** Ends it at once, whatever it is doing. Nothing is heard from it afterwards. */
  end(): void;
}

/** Where realms come from. */
export interface RealmMaker {
  make(listener: RealmListener): Realm;
  /** Gives up what realms share, because one of them did not start. The realms there are die; the next starts in a new place. */
  renew(): void;
  /** Frees what all realms share. */
  close(): void;
}
