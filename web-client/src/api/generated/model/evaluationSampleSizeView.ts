/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * How many valid samples a population needs, and what that follows from.
 */
export interface EvaluationSampleSizeView {
  /** What the formula with the finite-population correction gives. */
  formula: number;
  /** The margin of error in percent. */
  margin_percent: number;
  /** The least for a population that is not smaller. */
  minimum: number;
  /** How many people. */
  population: number;
  /** What a plan needs: at least the minimum, unless the population is smaller. */
  required: number;
  /** z of the confidence level in hundredths. */
  z_hundredths: number;
}
