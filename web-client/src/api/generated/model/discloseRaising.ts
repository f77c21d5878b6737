/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RaisingDisclosureKind } from './raisingDisclosureKind';

/**
 * What the public was told.
 */
export interface DiscloseRaising {
  /**
     * When; today without it.
     * @nullable
     */
  disclosed_on?: string | null;
  /** Which. */
  kind: RaisingDisclosureKind;
  /**
     * In short, 1–2,000 characters.
     * @maxLength 2000
     */
  summary: string;
  /**
     * Where, https.
     * @maxLength 500
     */
  url: string;
}
