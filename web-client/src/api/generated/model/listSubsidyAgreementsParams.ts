/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOpeningOffer } from './idOpeningOffer';

export type ListSubsidyAgreementsParams = {
/**
 * Only of this offer.
 */
offer_id?: IdOpeningOffer;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
};
