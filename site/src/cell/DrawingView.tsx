import interfaceFace from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import type { DrawingOutput } from "@gradus/sandbox";
import { useEffect, useState } from "react";
import { dressedDrawing, type Face } from "./dressed-drawing.ts";

/** Where there is room, letters come out about as large as those of the other outputs. */
const LARGEST = 1.15;
const THEMES = ["light", "dark"] as const;

/**
 * A drawing as an image: nothing runs in it and nothing is fetched by it, whatever a learner's code has written. There is one for each theme, and the
 * style sheet shows the one that fits the page or the paper.
 */
export function DrawingView({ output }: { readonly output: DrawingOutput }) {
  const { width, height, description, label } = output;
  const addresses = useAddresses(output);
  const [broken, setBroken] = useState<DrawingOutput | null>(null);
  const alternative = label === undefined ? description : `${label}. ${description}`;
  // The reader lets nothing through that a browser could not read; should it be wrong, the words are left.
  if (broken === output) return <pre>{alternative}</pre>;
  return (
    <div className="output-picture">
      {THEMES.map((theme, i) => (
        <img
          key={theme}
          className={`drawing-on-${theme}`}
          src={addresses?.[i]}
          width={width}
          height={height}
          alt={alternative}
          style={{ width: `${LARGEST * width}px`, aspectRatio: `${width} / ${height}` }}
          onError={() => setBroken(output)}
        />
      ))}
      {label !== undefined && (
        <p className="output-caption" aria-hidden="true">
          {label}
        </p>
      )}
    </div>
  );
}

/** An address for the drawing in each theme, as long as it is shown; null until they are made. */
function useAddresses(output: DrawingOutput): readonly string[] | null {
  const [addresses, setAddresses] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let made: readonly string[] | null = null;
    let isGone = false;
    face().then((letters) => {
      if (isGone) return;
      made = THEMES.map((theme) => {
        const text = dressedDrawing(output, theme, letters);
        return URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
      });
      setAddresses(made);
    });
    return () => {
      isGone = true;
      for (const address of made ?? []) URL.revokeObjectURL(address);
    };
  }, [output]);
  return addresses;
}

let loaded: Promise<Face> | null = null;

/** The page has loaded this face already, so it comes from the cache. */
function face(): Promise<Face> {
  loaded ??= fetch(interfaceFace)
    .then((answer) => (answer.ok ? answer.blob() : Promise.reject(answer.status)))
    .then(
      (blob) =>
        new Promise<Face>((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : null);
          reader.onerror = () => resolve(null);
          reader.readAsDataURL(blob);
        }),
    )
    .catch(() => null);
  return loaded;
}
