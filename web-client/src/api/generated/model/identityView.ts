/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DocumentType } from './documentType';

/**
 * Who comes, masked.
 */
export interface IdentityView {
  /** Its number. */
  document_number: string;
  /** Which document. */
  document_type: DocumentType;
  /** 姓名. */
  name: string;
}
