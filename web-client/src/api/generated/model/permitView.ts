/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';
import type { PermitAuthority } from './permitAuthority';

/**
 * A permit as it was recorded.
 */
export interface PermitView {
  /** Who granted it. */
  authority: PermitAuthority;
  /** When. */
  granted_on: LocalDate;
  /** 许可文号. */
  number: string;
}
