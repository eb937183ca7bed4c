import { BASIS_WORDS } from "./basis-words.ts";
import { COFACTOR_WORDS } from "./cofactor-words.ts";
import { COVARIANCE_WORDS, MARKOV_WORDS, PRINCIPAL_WORDS } from "./data-words.ts";
import { EIGEN_WORDS } from "./eigen-words.ts";
import { ADJUGATE_WORDS, INVERSE_WORDS } from "./inverse-words.ts";
import { LU_WORDS, PRODUCT_WORDS } from "./product-words.ts";
import { GRAM_SCHMIDT_WORDS, LEAST_SQUARES_WORDS, PROJECTION_WORDS, QR_WORDS } from "./projection-words.ts";
import { SPACE_WORDS, SPAN_WORDS } from "./subspace-words.ts";

/** The words of every rule of the matrix toolkit. */
export const TOOLKIT_WORDS = {
  ...PRODUCT_WORDS,
  ...INVERSE_WORDS,
  ...ADJUGATE_WORDS,
  ...COFACTOR_WORDS,
  ...LU_WORDS,
  ...SPACE_WORDS,
  ...SPAN_WORDS,
  ...PROJECTION_WORDS,
  ...LEAST_SQUARES_WORDS,
  ...GRAM_SCHMIDT_WORDS,
  ...QR_WORDS,
  ...EIGEN_WORDS,
  ...BASIS_WORDS,
  ...MARKOV_WORDS,
  ...COVARIANCE_WORDS,
  ...PRINCIPAL_WORDS,
};
