/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { VisitorDocument } from './visitorDocument';

/**
 * Somebody who comes along.
 */
export interface GroupMember {
  /**
     * Its number.
     * @maxLength 30
     */
  document_number: string;
  document_type?: VisitorDocument | null;
  /**
     * 姓名.
     * @maxLength 50
     */
  name: string;
}
