/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The five questions; a single yes and the item may not be bought.
 */
export interface NegativeListAnswers {
  /** 应当由政府直接履职. */
  duty_government_must_perform_itself: boolean;
  /** 融资行为. */
  financing: boolean;
  /** 货物、工程，以及将工程和服务打包. */
  goods_works_or_works_service_bundle: boolean;
  /** 不属于政府职责范围. */
  non_government_duty: boolean;
  /** 购买主体的人员招用、设置公益性岗位. */
  recruitment_or_public_welfare_posts: boolean;
}
