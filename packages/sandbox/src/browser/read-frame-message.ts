import type { FromFrame } from "../frame/messages.ts";
import { isRecord, isSize } from "../value/exact.ts";

/** The message that data from the frame's port is; null for anything else, and for a wrong nonce. */
export function readFrameMessage(data: unknown, nonce: string): FromFrame | null {
  if (!isRecord(data) || data.nonce !== nonce) return null;
  switch (data.type) {
    case "hello":
    case "pong":
      return { nonce, type: data.type };
    case "message":
      return isSize(data.worker) && typeof data.text === "string"
        ? { nonce, type: "message", worker: data.worker, text: data.text }
        : null;
    case "died":
      return isSize(data.worker) ? { nonce, type: "died", worker: data.worker } : null;
    default:
      return null;
  }
}
