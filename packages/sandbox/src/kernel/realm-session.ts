import type { CellOutput } from "../outputs/output.ts";
import type { ToRealm } from "../runtime/messages.ts";
import { type RealmMessage, readMessage } from "./read-message.ts";
import type { RealmMaker } from "./realm.ts";

/** What a session can come upon next. */
export type SessionEvent =
  | Exclude<RealmMessage, { readonly type: "output" }>
  | { readonly type: "died"; readonly reason: "crashed" | "memory" }
  | { readonly type: "time" }
  | { readonly type: "stopped" };

/** A realm and what it has said so far. */
export type RealmSession = {
  send(message: ToRealm): void;
  /** The next thing that happens; "time" if nothing does within so many milliseconds. */
  next(milliseconds: number): Promise<SessionEvent>;
  /** Hears every output with the cell it belongs to. */
  listen(hear: (output: CellOutput, cell: number) => void): void;
  /** Makes whoever waits go on with "stopped". */
  stop(): void;
  end(): void;
  /** Whether the place that the realm is in still answers; asks it. */
  answers(): Promise<boolean>;
  /** Whether the realm is still there, as far as is known. */
  isAlive(): boolean;
};

/** More messages than this in one run can only be noise. */
const MOST_MESSAGES = 2_000;

/** Opens a fresh realm. Nothing that it sends is believed before it is checked. */
export function openSession(realms: RealmMaker): RealmSession {
  const waiting: SessionEvent[] = [];
  let waiter: ((event: SessionEvent) => void) | null = null;
  let hear: (output: CellOutput, cell: number) => void = () => undefined;
  let heard = 0;
  let isAlive = true;
  const push = (event: SessionEvent) => {
    if (waiter === null) waiting.push(event);
    else waiter(event);
  };
  const realm = realms.make({
    message: (text) => {
      heard += 1;
      const message = heard > MOST_MESSAGES ? null : readMessage(text);
      if (message === null) return;
      if (message.type === "output") hear(message.output, message.cell);
      else push(message);
    },
    died: (reason) => {
      isAlive = false;
      push({ type: "died", reason });
    },
  });
  return {
    send: (message) => {
      heard = 0;
      realm.send(message);
    },
    next: (milliseconds) => {
      const first = waiting.shift();
      if (first !== undefined) return Promise.resolve(first);
      return new Promise((resolve) => {
        const timer = setTimeout(() => done({ type: "time" }), milliseconds);
        const done = (event: SessionEvent) => {
          clearTimeout(timer);
          waiter = null;
          resolve(event);
        };
        waiter = done;
      });
    },
    listen: (listener) => {
      hear = listener;
    },
    stop: () => push({ type: "stopped" }),
    end: () => {
      isAlive = false;
      realm.end();
    },
    answers: () => (isAlive ? realm.answers() : Promise.resolve(false)),
    isAlive: () => isAlive,
  };
}
