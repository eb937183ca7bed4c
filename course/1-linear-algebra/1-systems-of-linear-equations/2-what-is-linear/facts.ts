import { Q, satisfies, slope, solveForX, solveForY, ZERO } from "@gradus/math/exact";
import { equationNode, pointNode, rationalNode, symbolicEquationNode } from "@gradus/math/explain";
import { examples, verdictOn } from "./examples.ts";
import { inTheSpeed, isLinear, measured, oneTrip, rangeModel } from "./range-model.ts";
import { chargeOf, halfway, misled, misread, product, productOf, productPairs, trueSlope } from "./trap.ts";
import { trip, wholeTrips } from "./trip.ts";

const [onlyFlat, onlyUphill] = [solveForX(trip, ZERO) ?? ZERO, solveForY(trip, ZERO) ?? ZERO];
const ends = [
  [onlyFlat, ZERO],
  [ZERO, onlyUphill],
] as const;
const middle = halfway(...ends);
const productMiddle = halfway(...productPairs);

const exampleFacts = {
  trips: symbolicEquationNode(examples.trips),
  tripsVerdict: verdictOn(examples.trips),
  rootOfNumber: symbolicEquationNode(examples.rootOfNumber),
  rootOfNumberVerdict: verdictOn(examples.rootOfNumber),
  productEquation: symbolicEquationNode(examples.productEquation),
  productEquationVerdict: verdictOn(examples.productEquation),
  squared: symbolicEquationNode(examples.squared),
  squaredVerdict: verdictOn(examples.squared),
  inDenominator: symbolicEquationNode(examples.inDenominator),
  inDenominatorVerdict: verdictOn(examples.inDenominator),
  inFunction: symbolicEquationNode(examples.inFunction),
  inFunctionVerdict: verdictOn(examples.inFunction),
};

export const facts = {
  ...exampleFacts,
  trip: equationNode(trip, ["x", "y"], "line-1"),
  onlyFlat,
  onlyUphill,
  tripSlope: rationalNode(trueSlope),
  perFlat: Q.absolute(trueSlope),
  flatStart: pointNode([onlyFlat, ZERO]),
  uphillStart: pointNode([ZERO, onlyUphill]),
  misread: rationalNode(misread),
  misled: pointNode(misled),
  misledCharge: chargeOf(misled),
  charge: trip.c,
  productPair: pointNode(productPairs[0]),
  productTwin: pointNode(productPairs[1]),
  productMiddle: pointNode(productMiddle),
  productAtMiddle: productOf(productMiddle),
  product,
  middle: pointNode(middle),
  rangeModel: symbolicEquationNode(rangeModel),
  oneTrip: symbolicEquationNode(oneTrip),
  distance: measured.distance,
  speed: measured.speed,
  used: measured.used,
};

export const claims = {
  tripsFit: () => wholeTrips.every(({ flat, uphill }) => satisfies(trip, [Q.of(flat), Q.of(uphill)])),
  headwindTurnsAboutY: () => {
    const windy = { ...trip, a: Q.add(trip.a, Q.of(1)) };
    const keeps = Q.equals(solveForY(windy, ZERO) ?? ZERO, onlyUphill);
    return keeps && !Q.equals(solveForX(windy, ZERO) ?? ZERO, onlyFlat) && !Q.equals(slope(windy) ?? ZERO, trueSlope);
  },
  misledIsOff: () => !satisfies(trip, misled),
  middleFits: () => satisfies(trip, middle),
  productMiddleIsOff: () =>
    productPairs.every((pair) => Q.equals(productOf(pair), product)) && !Q.equals(productOf(productMiddle), product),
  productIsNotLinear: () => !isLinear(examples.productEquation),
  linearInWeights: () => isLinear(oneTrip),
  notLinearInSpeed: () => !isLinear(inTheSpeed),
};
