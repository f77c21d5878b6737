/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RevealedIdentity } from './revealedIdentity';

/**
 * The person behind a booking, in full.
 */
export interface RevealedPerson {
  identity?: RevealedIdentity | null;
  /**
     * 姓名.
     * @nullable
     */
  name?: string | null;
  /**
     * The phone.
     * @nullable
     */
  phone?: string | null;
}
