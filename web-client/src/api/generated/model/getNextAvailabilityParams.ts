/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type GetNextAvailabilityParams = {
from?: string;
duration_minutes?: number;
};
