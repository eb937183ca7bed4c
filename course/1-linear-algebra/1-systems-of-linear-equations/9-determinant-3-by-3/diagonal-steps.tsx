import { MathSpan, StepButton } from "@gradus/figures";
import { Q } from "@gradus/math/exact";
import { equalsNode, type MathNode, numberNode, operatorNode, rowNode } from "@gradus/math/explain";
import { Fragment, type ReactElement } from "react";
import { DiagonalBoard } from "./diagonal-board.tsx";
import { guarded, productNode } from "./diagonal-product.ts";
import { diagonalsOfRows, type Numbers, rowsOf } from "./entries.ts";
import { stepText } from "./outcome.ts";
import { determinantName } from "./state.ts";

/** Props of {@link DiagonalSteps}. */
export type DiagonalStepsProps = {
  readonly figure: string;
  readonly values: Numbers;
  readonly locked: boolean;
  readonly onStep: (step: number) => void;
};

const directions = [
  { name: "To the right", from: 0 },
  { name: "To the left", from: 3 },
] as const;

/** The products taken so far in one direction, added up as they stand; null before the first. */
function sumNode(numbers: Numbers, from: 0 | 3): MathNode | null {
  const taken = diagonalsOfRows(rowsOf(numbers)).slice(from, Math.min(from + 3, numbers.step));
  const terms = taken.flatMap(({ product }, i): readonly MathNode[] => {
    if (i === 0) return [numberNode(product)];
    return [operatorNode(Q.sign(product) < 0 ? "−" : "+"), numberNode(Q.absolute(product))];
  });
  if (taken.length === 0) return null;
  const total = taken.reduce((sum, { product }) => Q.add(sum, product), Q.of(0));
  return taken.length === 1 ? numberNode(total) : equalsNode(rowNode(terms), numberNode(total));
}

/** What the determinant is by the diagonals taken so far: right less left. */
function totalNode(numbers: Numbers): MathNode {
  const taken = diagonalsOfRows(rowsOf(numbers)).slice(0, numbers.step);
  const [right, left] = [1, -1].map((sign) =>
    taken.filter((diagonal) => diagonal.sign === sign).reduce((sum, { product }) => Q.add(sum, product), Q.of(0)),
  );
  const [plus, minus] = [right ?? Q.of(0), left ?? Q.of(0)];
  const total = numberNode(Q.subtract(plus, minus));
  if (numbers.step < 4) return total;
  const difference = rowNode([numberNode(plus), operatorNode("−"), guarded(numberNode(minus), Q.sign(minus) < 0)]);
  return equalsNode(difference, total);
}

/** The six diagonals, one at a time: the board, the product that has just joined, and the sum so far. */
export function DiagonalSteps({ figure, values, locked, onStep }: DiagonalStepsProps): ReactElement {
  const { step } = values;
  const last = diagonalsOfRows(rowsOf(values))[step - 1];
  const sign = step > 3 ? "minus" : "plus";
  return (
    <div className="plane-beside" style={{ marginBlockStart: "1rem", alignItems: "center" }}>
      <div style={{ flex: "3 1 20rem", minInlineSize: 0 }}>
        <DiagonalBoard
          rows={rowsOf(values)}
          taken={step}
          label={`The matrix with its first two columns repeated. ${stepText(values)}`}
        />
      </div>
      <div>
        <p className="matrix-panel-head">The six diagonals, one at a time</p>
        <fieldset
          style={{ display: "flex", flexWrap: "wrap", margin: 0, padding: 0, border: 0 }}
          aria-label="Step through the diagonals"
        >
          <StepButton id={`${figure}-back`} locked={locked} isAtEnd={step === 0} onPress={() => onStep(step - 1)}>
            Back
          </StepButton>
          <StepButton id={`${figure}-next`} locked={locked} isAtEnd={step === 6} onPress={() => onStep(step + 1)}>
            Next diagonal
          </StepButton>
          <StepButton id={`${figure}-all`} locked={locked} isAtEnd={step === 6} onPress={() => onStep(6)}>
            All six
          </StepButton>
        </fieldset>
        <dl className="readings" style={{ marginBlockStart: "0.25rem" }}>
          <dt>Diagonal</dt>
          <dd>{step === 0 ? "none yet" : `${step} of 6, with a ${sign}`}</dd>
          <dt>Product</dt>
          <dd>{last === undefined ? "" : <MathSpan node={productNode(last)} />}</dd>
          {directions.map(({ name, from }) => {
            const sum = sumNode(values, from);
            return (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{sum === null ? "" : <MathSpan node={sum} />}</dd>
              </Fragment>
            );
          })}
          <dt>{step === 6 ? <MathSpan node={determinantName} /> : "So far"}</dt>
          <dd>
            <MathSpan node={totalNode(values)} />
          </dd>
        </dl>
      </div>
    </div>
  );
}
