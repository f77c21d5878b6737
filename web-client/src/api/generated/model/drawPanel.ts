/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdUser } from './idUser';
import type { Stratum } from './stratum';

/**
 * How to draw. What is absent follows the documents and the law.
 */
export interface DrawPanel {
  /**
     * 采购人代表: accounts of the purchaser's people, a third at most.
     * @maxItems 33
     */
  purchaser_representatives?: IdUser[];
  /**
     * How many people: odd, at least what the method asks for; what the documents say by default.
     * @minimum 3
     * @maximum 99
     * @nullable
     */
  size?: number | null;
  /**
     * What experts are drawn from; those who know the project's item by default.
     * @maxItems 20
     * @nullable
     */
  strata?: Stratum[] | null;
}
