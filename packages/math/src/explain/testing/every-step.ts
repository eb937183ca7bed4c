import { matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { classifyPlanes } from "../../linear-algebra/exact/classify-planes.ts";
import { combinationOf, combineRows } from "../../linear-algebra/exact/combination.ts";
import { dependence } from "../../linear-algebra/exact/dependence.ts";
import { determinant, determinant2x2, determinant3x3 } from "../../linear-algebra/exact/determinant.ts";
import { equation2 } from "../../linear-algebra/exact/line.ts";
import { interceptOn, slopeInterceptForm } from "../../linear-algebra/exact/line-form.ts";
import { lineFromPoints } from "../../linear-algebra/exact/line-from-points.ts";
import { linearity } from "../../linear-algebra/exact/linearity.ts";
import { systemOfMatrix, writeMatrix } from "../../linear-algebra/exact/matrix-of-system.ts";
import { missingEntry } from "../../linear-algebra/exact/missing-entry.ts";
import { mixOfTwoRows } from "../../linear-algebra/exact/mix-of-two-rows.ts";
import { equation3 } from "../../linear-algebra/exact/plane.ts";
import { rankByReduction } from "../../linear-algebra/exact/rank-by-reduction.ts";
import { readPivots } from "../../linear-algebra/exact/read-pivots.ts";
import { rowEchelonForm } from "../../linear-algebra/exact/row-echelon-form.ts";
import { rowFactor } from "../../linear-algebra/exact/row-factor.ts";
import { decideSingular2 } from "../../linear-algebra/exact/singular.ts";
import { singularity } from "../../linear-algebra/exact/singularity.ts";
import { solve } from "../../linear-algebra/exact/solve.ts";
import { solveBySubstitution } from "../../linear-algebra/exact/substitution.ts";
import { powerOf, symbolicEquation, symbolicTerm } from "../../linear-algebra/exact/symbolic-equation.ts";
import { plainTerm } from "../../linear-algebra/exact/written-equation.ts";
import type { AnyStep } from "../explanation.ts";
import { toolkitSteps } from "./toolkit-traces.ts";

const dependent = matrix([
  [1, 2],
  [3, 6],
]);
const independent = matrix([
  [1, 2],
  [3, 7],
]);

/** Traces about the rows of a matrix. */
const rowTraces = () => [
  dependence(dependent),
  dependence(independent),
  rankByReduction(dependent),
  readPivots(rowEchelonForm(dependent).value.matrix),
  combinationOf(independent, vector([1, 1])),
  combineRows(dependent, vector([3, -1])),
  rowFactor(vector([1, 2]), vector([3, 6])),
  singularity(dependent),
  missingEntry(dependent, 1, 1),
  mixOfTwoRows(vector([1, 0, 2]), vector([0, 1, 1]), vector([2, 3, 7])),
];

/** Traces about lines, planes and equations of other kinds. */
const equationTraces = () => [
  classifyPlanes([equation3(1, 0, 0, 1), equation3(0, 1, 0, 2), equation3(0, 0, 1, 3)]),
  slopeInterceptForm(equation2(2, 3, 12)),
  slopeInterceptForm(equation2(2, 0, 12)),
  slopeInterceptForm(equation2(0, 0, 12)),
  interceptOn(equation2(2, 3, 12), 0),
  lineFromPoints(vector([1, 2]), vector([3, 1])),
  lineFromPoints(vector(["1/2", 2]), vector(["1/2", 1])),
  linearity(
    symbolicEquation([symbolicTerm(1, powerOf("x", 2)), symbolicTerm(1, "y")], [symbolicTerm(1, powerOf("x", 2))]),
  ),
  linearity(symbolicEquation([symbolicTerm(1, "x", "y")], [symbolicTerm(7)])),
];

/** Steps that between them use every rule. */
export function everyStep(): AnyStep[] {
  const substitutions = [
    solveBySubstitution(equation2(2, 4, 6), equation2(3, 5, 1)),
    solveBySubstitution(equation2(1, 1, 4), equation2(2, 2, 7)),
    solveBySubstitution(equation2(1, 1, 4), equation2(2, 2, 8)),
  ];
  const solutions = [
    solve(
      matrix([
        [0, 2],
        [3, 4],
      ]),
      vector([1, 2]),
    ),
    solve(
      matrix([
        [1, 2],
        [2, 4],
      ]),
      vector([3, 10]),
    ),
    solve(
      matrix([
        [1, 2],
        [2, 4],
      ]),
      vector([3, 6]),
    ),
  ];
  const determinants = [
    determinant(
      matrix([
        [0, 2, 4],
        [3, 6, 9],
        [6, 5, 1],
      ]),
    ),
    determinant(
      matrix([
        [1, 2],
        [2, 4],
      ]),
    ),
    determinant2x2(
      matrix([
        [1, 2],
        [3, 4],
      ]),
    ),
    determinant3x3(
      matrix([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 10],
      ]),
    ),
  ];
  const writings = [
    writeMatrix(
      [
        { left: [plainTerm(Q.of(2), "y")], right: [plainTerm(Q.of(6), null)] },
        { left: [plainTerm(Q.of(1), "x")], right: [plainTerm(Q.of(-3), "y")] },
      ],
      ["x", "y"],
    ),
    systemOfMatrix(matrix([[1, 2, 3]]), ["x", "y"]),
  ];
  const singularities = [
    decideSingular2(
      matrix([
        [1, 2],
        [2, 4],
      ]),
    ),
    decideSingular2(
      matrix([
        [1, 2],
        [2, 5],
      ]),
    ),
  ];
  const traces = [...substitutions, ...solutions, ...determinants, ...writings, ...singularities];
  const others = [...traces, ...rowTraces(), ...equationTraces()];
  return [...others.flatMap((traced): readonly AnyStep[] => traced.steps), ...toolkitSteps()];
}
