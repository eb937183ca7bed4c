import { TracePlayer, WorldGrid } from "@gradus/figures";
import { agrees, STANDS } from "./clues.ts";
import { workedSteps } from "./worked-steps.ts";

const steps = workedSteps();

/** The worked example: each line beside the pairs that are left by then. */
export function WorkedClues() {
  return (
    <TracePlayer
      id="worked-clues"
      title="Three notes, and what the third is worth"
      steps={steps}
      picture={(index) => (
        <div className="worlds-picture">
          <WorldGrid
            reach={[STANDS, STANDS]}
            names={["bikes", "trikes"]}
            isLeft={(pair) => (steps[index]?.heard ?? []).every((clue) => agrees(clue, pair))}
            label="The pairs that are left after the notes read so far"
          />
        </div>
      )}
    />
  );
}
