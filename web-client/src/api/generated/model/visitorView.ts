/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { VisitorDocument } from './visitorDocument';

/**
 * A visitor, as far as the caller may see.
 */
export interface VisitorView {
  /** Its number, masked. */
  document_number: string;
  /** Which document. */
  document_type: VisitorDocument;
  /** The name; masked for others than the registrant. */
  name: string;
  /**
     * The phone; of the leader only, masked likewise.
     * @nullable
     */
  phone?: string | null;
}
