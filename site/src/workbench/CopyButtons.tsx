import { useState } from "react";

/** One thing to copy: what its button says, what is said when it is copied, and the text. */
export type Copy = { readonly button: string; readonly done: string; readonly text: () => string };

type Copied = { readonly done: string; readonly text: string; readonly refused: boolean };

/** Buttons that put a text on the clipboard and say so; where the browser refuses, the text is shown instead. */
export function CopyButtons({ copies }: { readonly copies: readonly Copy[] }) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (done: string, text: string) => {
    try {
      // A page that was not served securely has no clipboard at all, which lands below as a refusal does.
      await navigator.clipboard.writeText(text);
      setCopied({ done, text, refused: false });
    } catch {
      setCopied({ done, text, refused: true });
    }
  };
  return (
    <div>
      <p className="problem-buttons">
        {copies.map(({ button, done, text }) => (
          <button key={button} type="button" className="button" onClick={() => copy(done, text())}>
            {button}
          </button>
        ))}
      </p>
      <p className="bench-copied" role="status">
        {copied === null ? null : copied.refused ? (
          <>
            The browser does not let this page copy. Here it is to copy by hand: <code>{copied.text}</code>
          </>
        ) : (
          copied.done
        )}
      </p>
    </div>
  );
}
