/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ProcurementMethod = typeof ProcurementMethod[keyof typeof ProcurementMethod];


export const ProcurementMethod = {
  open_tender: 'open_tender',
  invited_tender: 'invited_tender',
  negotiation: 'negotiation',
  consultation: 'consultation',
  quotation: 'quotation',
  single_source: 'single_source',
} as const;
