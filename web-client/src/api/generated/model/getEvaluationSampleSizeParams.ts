/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetEvaluationSampleSizeParams = {
/**
 * How many people use what is evaluated.
 */
population: number;
};
