import { WorldGrid } from "@gradus/figures";
import { fits } from "@gradus/math/exact";
import { agrees, clues, STANDS } from "./clues.ts";
import { fiveWheels } from "./trap.ts";

const reach = [STANDS, STANDS] as const;
const names = ["bikes", "trikes"] as const;
const same = clues.filter(({ key }) => key === "saddles" || key === "pedals" || key === "grips");

/** Three clues that leave a whole row of pairs, beside one that leaves a single pair. */
export function SettledOrNot() {
  return (
    <div className="picture-pair">
      <figure>
        <WorldGrid
          reach={reach}
          names={names}
          isLeft={(pair) => same.every((clue) => agrees(clue, pair))}
          label="With three clues about saddles, pedals and grips a falling row of eight dots is left."
        />
        <figcaption>Three clues: saddles, pedals, pedals and grips</figcaption>
      </figure>
      <figure>
        <WorldGrid
          reach={reach}
          names={names}
          isLeft={(pair) => fits(pair, fiveWheels)}
          label="With one clue, five wheels, a single dot is left: one bike and one trike."
        />
        <figcaption>One clue: five wheels</figcaption>
      </figure>
    </div>
  );
}
