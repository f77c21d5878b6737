/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSupplier } from './idSupplier';
import type { ListCreditRecordsKind } from './listCreditRecordsKind';

export type ListCreditRecordsParams = {
/**
 * Only of this supplier.
 */
supplier_id?: IdSupplier;
/**
 * Only of this kind.
 */
kind?: ListCreditRecordsKind;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
