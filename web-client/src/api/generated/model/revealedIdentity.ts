/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { DocumentType } from './documentType';
import type { GuardianView } from './guardianView';

/**
 * Who comes, in full.
 */
export interface RevealedIdentity {
  /** Its number. */
  document_number: string;
  /** Which document. */
  document_type: DocumentType;
  guardian?: GuardianView | null;
  /** 姓名, as in the document. */
  name: string;
}
