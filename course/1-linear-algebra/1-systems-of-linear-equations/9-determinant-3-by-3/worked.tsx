import { type PlayedStep, TracePlayer } from "@gradus/figures";
import { DiagonalBoard } from "./diagonal-board.tsx";
import { RowBox } from "./row-box.tsx";
import { flattenedRows, workedRows } from "./worked-rows.ts";

/** A view in which neither box shows its edge alone. */
const VIEW = { turn: 80, tilt: 25, zoom: 1.25 };

/** Props of the worked examples: their lines, made while the page is built. */
export type WorkedProps = { readonly steps: readonly PlayedStep[] };

/** A determinant by its six diagonals, each step beside the board. */
export function WorkedDiagonals({ steps }: WorkedProps) {
  return (
    <TracePlayer
      id="worked-diagonals"
      title="Six diagonals, one determinant"
      steps={steps}
      picture={(index) => {
        const taken = Math.min(index + 1, 6);
        return (
          <DiagonalBoard rows={workedRows} taken={taken} label={`The matrix with ${taken} of six diagonals taken`} />
        );
      }}
    />
  );
}

/** The entry that flattens the box; the last picture has it in its place. */
export function WorkedEntry({ steps }: WorkedProps) {
  return (
    <TracePlayer
      id="worked-entry"
      title="The entry that flattens the box"
      steps={steps}
      picture={(index) => {
        const isFound = index === steps.length - 1;
        return (
          <RowBox
            rows={isFound ? flattenedRows : workedRows}
            label={isFound ? "The box with the entry found: it is flat" : "The box before the entry is changed"}
            height={320}
            view={VIEW}
          />
        );
      }}
    />
  );
}
