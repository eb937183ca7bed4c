import {
  minimumNorm,
  multiply,
  principalComponents,
  scale,
  subtract,
  toList,
  toRows,
  transpose,
  vector,
} from "@gradus/math";
import {
  covarianceMatrix,
  type ExactMatrix,
  type PrincipalComponents,
  principalComponents2,
  Q,
  type Rational,
  type SteadyState,
  steadyEquations,
  steadyState as steadyStateOf,
} from "@gradus/math/exact";
import { explainCovariance, explainMarkov, familyNode } from "@gradus/math/explain";
import { besideFloats, errorSentence, floating, type InFloats, isFiniteThing } from "../beside-floats.ts";
import { decimal } from "../entry.ts";
import { beyondFloats, floatList, floats, floatVector } from "../floats.ts";
import {
  type Answered,
  answeredFamily,
  answeredThing,
  cameTo,
  type Operation,
  type Outcome,
  way,
} from "../operation.ts";
import { matrixThing, numberThing, thingData, vectorThing } from "../thing.ts";

const tooFewRows = (X: ExactMatrix): string | null =>
  X.rows < 2 ? "at least two rows are needed, or nothing spreads" : null;

/** How the columns of data vary together. */
export const covariance: Operation = {
  verb: "covariance",
  title: "Covariance matrix",
  summary: "Covariance matrix of data, one example a row",
  details: [
    "Sums of products are divided by one less than the number of rows. With --json, means has the mean of each column.",
  ],
  examples: ['covariance "1 1; 2 3; 3 5; 4 6"'],
  ways: [
    way([{ kind: "matrix", name: "X", label: "The data" }], {
      refuses: tooFewRows,
      run(X) {
        const { value, steps } = covarianceMatrix(X);
        const thing = matrixThing(value.covariance);
        const outcome = cameTo(thing);
        return {
          ...outcome,
          data: { ...outcome.data, means: thingData(vectorThing(value.means)).value },
          inFloats: () => besideFloats(thing, covarianceInFloats(X)),
          steps: () => explainCovariance(steps),
        };
      },
    }),
  ],
};

function covarianceInFloats(X: ExactMatrix): readonly number[] {
  const data = floats(X);
  const ones = vector(Array.from({ length: X.rows }, () => 1));
  const means = scale(1 / X.rows, multiply(transpose(ones), data));
  const centred = subtract(data, multiply(ones, means));
  return [...scale(1 / (X.rows - 1), multiply(transpose(centred), centred)).data];
}

const isCount = (k: Rational): boolean => k.denominator === 1n && k.numerator >= 1n;

/** The directions in which rows of data spread most. */
export const pca: Operation = {
  verb: "pca",
  title: "Principal components",
  summary: "The first k principal components of data, one example a row",
  details: [
    "value lists the components, each of length 1; variances and shares say how much the data spread along them.",
    "Variances are divided by one less than the number of rows.",
    "For two columns the variances are exact; for more everything is in floating point, to about fifteen digits.",
  ],
  examples: ['pca "1 1; 2 3; 3 5; 4 6" 1'],
  ways: [
    way(
      [
        { kind: "matrix", name: "X", label: "The data" },
        { kind: "number", name: "k", label: "How many components" },
      ],
      {
        refuses: (X, k) =>
          tooFewRows(X) ??
          beyondFloats(X) ??
          (!isCount(k) || Q.toNumber(k) > Math.min(X.rows - 1, X.columns)
            ? `k must be a whole number from 1 to ${Math.min(X.rows - 1, X.columns)}`
            : null),
        run: (X, k) => components(X, Q.toNumber(k)),
      },
    ),
  ],
};

function components(X: ExactMatrix, count: number): Outcome {
  const { components: found, variances, shares } = principalComponents(floats(X), { count });
  const rows = toRows(transpose(found));
  const data = { value: rows, variances: toList(variances), shares: toList(shares) };
  const answer = rows.flatMap((component, i): readonly Answered[] => [
    floating(floatList(component), `Component ${i + 1}:`, `v${i + 1}`),
    floating({ kind: "number", of: variances.data[i] ?? 0 }, "the variance along it:", `variance${i + 1}`),
    floating({ kind: "number", of: shares.data[i] ?? 0 }, "its share of the variance:", `share${i + 1}`),
  ]);
  const inFloats = "This is worked out in floating point, to about fifteen digits.";
  if (X.columns !== 2) return { data, answer, remark: inFloats };
  const spread = covarianceMatrix(X);
  const { value, steps } = principalComponents2(spread.value.covariance);
  const work = () => [...explainCovariance(spread.steps), ...explainCovariance(steps)];
  const exact = componentAnswers(value, count);
  if (exact === null || value.kind !== "components") return { data, answer, remark: roundWords(value), steps: work };
  const variance = vectorThing(value.components.slice(0, count).map((each) => each.variance));
  return {
    data: { ...data, exact: { variances: thingData(variance).exact } },
    answer: exact,
    inFloats: () => ({
      data,
      answer,
      remark: isFiniteThing(toList(variances))
        ? `Components have length 1 here. ${errorSentence([{ exact: variance, found: toList(variances) }]).replace("The error", "The error of the variances")}`
        : "The variances are too large for floating-point numbers.",
    }),
    steps: work,
  };
}

function componentAnswers(value: PrincipalComponents, count: number): readonly Answered[] | null {
  if (value.kind !== "components") return null;
  return value.components
    .slice(0, count)
    .flatMap(({ direction, variance, share }, i) => [
      answeredThing({ kind: "vector", of: direction }, `Direction of component ${i + 1}:`, `v${i + 1}`),
      answeredThing(numberThing(variance), "the variance along it:", `variance${i + 1}`),
      answeredThing(numberThing(share), "its share of the variance:", `share${i + 1}`),
    ]);
}

function roundWords(value: PrincipalComponents): string {
  return value.kind === "round"
    ? "The variance is the same in every direction, so any direction would do."
    : "Nothing spreads: all rows are the same.";
}

/** The distribution that a chain keeps. */
export const steadyState: Operation = {
  verb: "steady-state",
  title: "Steady state",
  summary: "Steady state of a Markov chain: the distribution x with Px = x",
  details: [
    "Column j of P says where one goes from state j, so every column adds up to 1.",
    "With --json, kind is unique or several; then particular and basis describe all of them.",
  ],
  examples: ['steady-state "9/10 1/2; 1/10 1/2"', 'steady-state "0.5 0.25; 0.5 0.75" --steps'],
  ways: [
    way([{ kind: "matrix", name: "P" }], {
      refuses: notAChain,
      run(P) {
        const { value, steps } = steadyStateOf(P);
        return { ...steady(P, value), steps: () => explainMarkov(steps) };
      },
    }),
  ],
};

function notAChain(P: ExactMatrix): string | null {
  if (P.rows !== P.columns || P.rows === 0) return `P must be square with at least one row, got ${P.rows}×${P.columns}`;
  const { value } = steadyStateOf(P);
  if (value.kind === "negative")
    return `no probability is below 0, but row ${value.row + 1}, column ${value.column + 1} is`;
  return value.kind === "sum"
    ? `every column of a Markov matrix adds up to 1; column ${value.column + 1} adds up to ${sumText(value.sum)}`
    : null;
}

/** A fraction of many digits would drown the sentence. */
function sumText(sum: Rational): string {
  const text = Q.toText(sum).replace("-", "−");
  return text.length > 16 ? `about ${decimal(Q.toNumber(sum))}` : text;
}

function steady(P: ExactMatrix, value: SteadyState): Outcome {
  if (value.kind === "unique") {
    const thing = vectorThing(value.distribution);
    const { data, answer } = cameTo(thing);
    return { data: { kind: value.kind, ...data }, answer, inFloats: () => steadyBeside(P, thing) };
  }
  if (value.kind !== "several") return { data: { kind: value.kind, value: null }, answer: [] };
  const particular = vectorThing(value.particular);
  const basis = value.directions.map((direction) => thingData(vectorThing(direction)).value);
  return {
    data: { kind: value.kind, value: null, particular: thingData(particular).value, basis },
    answer: [
      answeredFamily(
        "Several steady states:",
        familyNode(value.particular, value.directions),
        value.particular,
        value.directions,
      ),
    ],
    remark: "The chain falls into parts that do not reach one another. Only entries from 0 to 1 are probabilities.",
  };
}

function steadyBeside(P: ExactMatrix, exact: ReturnType<typeof vectorThing>): InFloats {
  const { A, b } = steadyEquations(P);
  return besideFloats(exact, toList(minimumNorm(floats(A), floatVector(b)).x));
}
