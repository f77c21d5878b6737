/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RecipientKind } from './recipientKind';

/**
 * Who receives the money.
 */
export interface DisbursementRecipient {
  kind?: RecipientKind | null;
  /**
     * Name, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /**
     * 统一社会信用代码 of an organization.
     * @maxLength 18
     * @nullable
     */
  uscc?: string | null;
}
