/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

export type GetProjectTimelineParams = {
/**
 * The day of publication to reckon from; today by default. Without effect once it is published.
 */
publish_on?: LocalDate;
};
