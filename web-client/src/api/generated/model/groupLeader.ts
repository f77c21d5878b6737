/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { VisitorDocument } from './visitorDocument';

/**
 * Who leads the group.
 */
export interface GroupLeader {
  /**
     * Its number.
     * @maxLength 30
     */
  document_number: string;
  /** Which document. */
  document_type: VisitorDocument;
  /**
     * 姓名.
     * @maxLength 50
     */
  name: string;
  /**
     * A mobile number or a landline.
     * @maxLength 20
     */
  phone: string;
}
