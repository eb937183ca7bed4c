import { PicturePlane } from "@gradus/figures";
import { staircaseWords } from "@gradus/math/explain";
import type { StaircaseOutput } from "@gradus/sandbox";

/** A row echelon form with its stairs, in the page's colours. */
export function StaircaseView({ output }: { readonly output: StaircaseOutput }) {
  const { entries, names, pivots, bar, label } = output;
  const drawn = { entries, names, pivots, ...(bar === undefined ? {} : { bar }) };
  const words = staircaseWords(drawn);
  return (
    <div className="output-picture">
      <PicturePlane
        picture={{ type: "staircase", ...drawn, description: label === undefined ? words : `${label}. ${words}` }}
      />
      {label !== undefined && (
        <p className="output-caption" aria-hidden="true">
          {label}
        </p>
      )}
    </div>
  );
}
