/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A purpose to open.
 */
export interface CreateFundPurpose {
  /** Whether the donor refused publication (慈善法§82). */
  donor_anonymous?: boolean;
  /**
     * Who gave it, 1–100 characters.
     * @maxLength 100
     * @nullable
     */
  donor_name?: string | null;
  /** Whether it is government money 财政资金: never invested (保障法§55). */
  government?: boolean;
  /**
     * What the money is for, 1–60 characters.
     * @maxLength 60
     */
  name: string;
}
