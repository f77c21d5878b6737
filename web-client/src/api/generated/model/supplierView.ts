/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ControllerView } from './controllerView';
import type { IdOrganization } from './idOrganization';
import type { IdSupplier } from './idSupplier';
import type { LocalDate } from './localDate';
import type { SmeDeclaration } from './smeDeclaration';
import type { SupplierKind } from './supplierKind';
import type { SupplierStatus } from './supplierStatus';
import type { Timestamp } from './timestamp';

/**
 * A supplier.
 */
export interface SupplierView {
  /** What this caller can do now. */
  available_actions: string[];
  /** Whether it is banned today. */
  banned: boolean;
  /**
     * 联系人; for itself and officials.
     * @nullable
     */
  contact_name?: string | null;
  /**
     * 联系电话; for itself and officials.
     * @nullable
     */
  contact_phone?: string | null;
  /**
     * Who controls it; for itself and officials.
     * @nullable
     */
  controllers?: ControllerView[] | null;
  /** When it was registered. */
  created_at: Timestamp;
  established_on?: LocalDate | null;
  /** Its id. */
  id: IdSupplier;
  /** What kind of body. */
  kind: SupplierKind;
  /** 名称. */
  name: string;
  /** The organization that it is. */
  organization_id: IdOrganization;
  /** Where it sits. */
  region: string;
  /**
     * 业务范围.
     * @nullable
     */
  scope?: string | null;
  sme?: SmeDeclaration | null;
  /** Where its admission stands. */
  status: SupplierStatus;
  /**
     * Why it is not admitted; for itself and officials.
     * @nullable
     */
  status_reason?: string | null;
  /** When it last changed. */
  updated_at: Timestamp;
  /**
     * Its unified social credit code.
     * @nullable
     */
  uscc?: string | null;
  /** Grows with every change. */
  version: number;
}
