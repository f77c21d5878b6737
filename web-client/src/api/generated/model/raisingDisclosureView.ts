/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdRaisingDisclosure } from './idRaisingDisclosure';
import type { IdRaisingPlan } from './idRaisingPlan';
import type { RaisingDisclosureKind } from './raisingDisclosureKind';

/**
 * What the public was told.
 */
export interface RaisingDisclosureView {
  /** When. */
  disclosed_on: string;
  /** Its id. */
  id: IdRaisingDisclosure;
  /** Which. */
  kind: RaisingDisclosureKind;
  /** Of which plan. */
  plan_id: IdRaisingPlan;
  /** In short. */
  summary: string;
  /** Where. */
  url: string;
}
