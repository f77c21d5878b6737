/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ControllerBody } from './controllerBody';
import type { LocalDate } from './localDate';
import type { SmeDeclaration } from './smeDeclaration';
import type { SupplierKind } from './supplierKind';

/**
 * Changes to a supplier.
 */
export interface UpdateSupplier {
  /**
     * 联系人.
     * @maxLength 50
     * @nullable
     */
  contact_name?: string | null;
  /**
     * 联系电话.
     * @nullable
     */
  contact_phone?: string | null;
  /**
     * All that control it; of an admitted one only officials change them.
     * @nullable
     */
  controllers?: ControllerBody[] | null;
  established_on?: LocalDate | null;
  kind?: SupplierKind | null;
  /**
     * 业务范围.
     * @maxLength 2000
     * @nullable
     */
  scope?: string | null;
  sme?: SmeDeclaration | null;
}
