/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DeliveryStatus = typeof DeliveryStatus[keyof typeof DeliveryStatus];


export const DeliveryStatus = {
  queued: 'queued',
  sent: 'sent',
  failed: 'failed',
  suppressed: 'suppressed',
} as const;
