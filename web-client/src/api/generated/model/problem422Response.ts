/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/invalid-input`: The input breaks a rule; `/problems/budget-misuse`: The money is not for this; `/problems/donation-with-return`: A donation has no return; `/problems/entry-unbalanced`: The entry does not balance; `/problems/forged-pass`: The code is not genuine; `/problems/idempotency-mismatch`: The idempotency key was used for another request
 */
export type Problem422Response = Problem;
