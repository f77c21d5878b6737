/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DocumentType } from './documentType';

/**
 * Who comes.
 */
export interface NewIdentity {
  /**
     * Its number.
     * @maxLength 30
     */
  document_number: string;
  /** Which document. */
  document_type: DocumentType;
  /**
     * 姓名, as in the document.
     * @maxLength 50
     */
  name: string;
}
