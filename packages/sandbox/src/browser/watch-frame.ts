/**
 * How long a frame may be silent before it is taken for dead, in milliseconds: while its document loads, and after that. These
 * are for a machine under load. A frame's end is usually told by its port; this is for browsers that don't tell, and
 * for a frame that hangs.
 */
export const SILENCE = { loading: 25_000, loaded: 10_000 } as const;

/** Milliseconds between two looks. */
export const BEAT = 500;

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
  end(): void;
};

/** Watches a frame from now on, and says when it must be dead. */
export function watchFrame({ isOwing, ping, die }: Watched): Watch {
  let patience: number = SILENCE.loading;
  let isOpen = false;
  let lastHeard = performance.now();
  let lastBeat = lastHeard;
  const heard = () => {
    lastHeard = performance.now();
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
    },
    heard,
    end: () => clearInterval(beat),
  };
}
