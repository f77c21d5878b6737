/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdLot } from './idLot';

export type ListBidsParams = {
/**
 * Only for this lot.
 */
lot_id?: IdLot;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
