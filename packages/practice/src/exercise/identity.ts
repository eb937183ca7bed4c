/** What names one problem for ever: the kind, its version, the level and the seed. */
export type ProblemIdentity = {
  readonly kind: string;
  readonly version: number;
  readonly level: number;
  readonly seed: string;
};

const identityPattern = /^([a-z0-9][a-z0-9.-]{0,79})@([1-9]\d{0,3}):(\d{1,2}):([A-Za-z0-9_-]{1,40})$/;

/** Whether a text can be a seed: 1 to 40 letters, digits, `_` or `-`. */
export function isSeed(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,40}$/.test(text);
}

/**
 * The identity as the text used in links, events and the terminal.
 *
 * @throws RangeError when the parts can't make an identity that reads back.
 * @example formatIdentity({ kind: "la.solve", version: 1, level: 2, seed: "ab" }) // => "la.solve@1:2:ab"
 */
export function formatIdentity(identity: ProblemIdentity): string {
  const text = `${identity.kind}@${identity.version}:${identity.level}:${identity.seed}`;
  if (!identityPattern.test(text)) {
    throw new RangeError(
      `formatIdentity: a seed is 1 to 40 letters, digits, _ or -, and a kind is lower case, got ${JSON.stringify(text)}`,
    );
  }
  return text;
}

/**
 * Reads an identity; `null` when the text is none.
 *
 * @example parseIdentity("la.solve@1:2:ab") // => { kind: "la.solve", version: 1, level: 2, seed: "ab" }
 */
export function parseIdentity(text: string): ProblemIdentity | null {
  const [, kind, version, level, seed] = identityPattern.exec(text.trim()) ?? [];
  if (kind === undefined || version === undefined || level === undefined || seed === undefined) return null;
  return { kind, version: Number(version), level: Number(level), seed };
}
