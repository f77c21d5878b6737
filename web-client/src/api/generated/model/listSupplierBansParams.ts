/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSupplier } from './idSupplier';
import type { LocalDate } from './localDate';
import type { Timestamp } from './timestamp';

export type ListSupplierBansParams = {
/**
 * Only of this supplier.
 */
supplier_id?: IdSupplier;
/**
 * Only those that hold on this day.
 */
on?: LocalDate;
/**
 * Changed at or after this.
 */
updated_since?: Timestamp;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
