/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ControllerBody } from './controllerBody';
import type { IdOrganization } from './idOrganization';
import type { LocalDate } from './localDate';
import type { SmeDeclaration } from './smeDeclaration';
import type { SupplierKind } from './supplierKind';

/**
 * A supplier to register: an organization that is there, or name, region and code.
 */
export interface CreateSupplier {
  /**
     * 联系人, 1–50 characters.
     * @maxLength 50
     * @nullable
     */
  contact_name?: string | null;
  /**
     * 联系电话.
     * @nullable
     */
  contact_phone?: string | null;
  /** Who controls it, at most 20. */
  controllers?: ControllerBody[];
  established_on?: LocalDate | null;
  /** What kind of body. */
  kind: SupplierKind;
  /**
     * 名称, 1–100 characters; of an individual the name under which the public sees them.
     * @maxLength 100
     * @nullable
     */
  name?: string | null;
  organization_id?: IdOrganization | null;
  /**
     * Where it sits.
     * @nullable
     */
  region?: string | null;
  /**
     * 业务范围, at most 2,000 characters.
     * @maxLength 2000
     * @nullable
     */
  scope?: string | null;
  sme?: SmeDeclaration | null;
  /**
     * Its unified social credit code; an organization that has it already is taken. Individuals have none.
     * @nullable
     */
  uscc?: string | null;
}
