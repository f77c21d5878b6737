/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * One of the things that are challenged.
 */
export interface NewClaim {
  /**
     * Names it, 1–40 characters; its place from 1 without it.
     * @maxLength 40
     * @nullable
     */
  code?: string | null;
  /**
     * What is claimed, 1–2,000 characters.
     * @maxLength 2000
     */
  text: string;
}
