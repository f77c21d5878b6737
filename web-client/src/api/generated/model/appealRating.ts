/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AppealGround } from './appealGround';

/**
 * An appeal against a rating.
 */
export interface AppealRating {
  /**
     * Addresses of at most 9 photos or documents, https.
     * @nullable
     */
  evidence?: string[] | null;
  /** On what ground. */
  ground: AppealGround;
  /**
     * Why, 1–2,000 characters.
     * @maxLength 2000
     */
  reason: string;
}
