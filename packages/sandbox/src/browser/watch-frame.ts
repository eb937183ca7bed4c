/**
 * How long a frame may be silent before it is taken for dead, in milliseconds: while its document loads, from then until its program
 * says hello, and after that. Generous, for a machine under load: a frame that dies before code runs in it is merely replaced.
 */
export const SILENCE = { loading: 25_000, loaded: 10_000, open: 6_000 } as const;

/** Milliseconds between two looks. */
export const BEAT = 500;

/** Milliseconds within which a frame that is alive answers, though the code in its workers is busy. */
export const ANSWER = 2_500;

/** What a watch asks of what it watches. */
export type Watched = {
  /** Whether a word is awaited; otherwise silence is peace. */
  readonly isOwing: () => boolean;
  readonly ping: () => void;
  readonly die: () => void;
};

/** A watch over one frame. */
export type Watch = {
  /** A document has arrived. It may still be an error page, which never opens. */
  arrived(): void;
  /** The frame's program answers. */
  opened(): void;
  heard(): void;
  /** Asks the frame, and says whether it was heard from within {@link ANSWER} milliseconds. */
  answers(): Promise<boolean>;
  end(): void;
};

/** Watches a frame from now on, and says when it must be dead. Browsers don't: they keep silent when a frame's process ends. */
export function watchFrame({ isOwing, ping, die }: Watched): Watch {
  let patience: number = SILENCE.loading;
  let isOpen = false;
  let lastHeard = performance.now();
  let lastBeat = lastHeard;
  const asking = new Set<(hasAnswered: boolean) => void>();
  const tell = (hasAnswered: boolean) => {
    for (const resolve of asking) resolve(hasAnswered);
    asking.clear();
  };
  const heard = () => {
    lastHeard = performance.now();
    tell(true);
  };
  const beat = setInterval(() => {
    const now = performance.now();
    // A page that was asleep itself must not count its own silence as the frame's.
    if (now - lastBeat > 4 * BEAT) lastHeard = now;
    lastBeat = now;
    if (now - lastHeard > patience) return die();
    if (isOpen && isOwing()) ping();
    else if (isOpen) lastHeard = now;
  }, BEAT);
  return {
    arrived: () => {
      patience = SILENCE.loaded;
      heard();
    },
    opened: () => {
      isOpen = true;
      patience = SILENCE.open;
    },
    heard,
    answers: () =>
      new Promise((resolve) => {
        asking.add(resolve);
        setTimeout(() => resolve(false), ANSWER);
        ping();
      }),
    end: () => {
      clearInterval(beat);
      tell(false);
    },
  };
}
