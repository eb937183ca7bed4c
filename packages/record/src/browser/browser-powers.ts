/** A uniform number in [0, 1) that no other browser draws again: ids must not collide. */
export function cryptoRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** Asks the browser not to clear this site's storage when space runs short. Its answer changes nothing here. */
export function askForPersistence(): void {
  if (typeof navigator === "undefined") return;
  navigator.storage?.persist?.().catch(() => {});
}
