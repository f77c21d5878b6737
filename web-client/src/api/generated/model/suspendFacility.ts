/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Why a facility closes for the time being.
 */
export interface SuspendFacility {
  /** 1–200 characters. */
  reason: string;
}
