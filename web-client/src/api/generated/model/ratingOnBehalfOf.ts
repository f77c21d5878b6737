/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Of whom a rating is entered.
 */
export interface RatingOnBehalfOf {
  /**
     * The name, 1–50 characters: the call-back asks for this person.
     * @maxLength 50
     */
  name: string;
  /**
     * A mobile phone.
     * @nullable
     */
  phone?: string | null;
}
