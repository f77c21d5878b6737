/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type ChargeStatus = typeof ChargeStatus[keyof typeof ChargeStatus];


export const ChargeStatus = {
  due: 'due',
  paid: 'paid',
  refund_due: 'refund_due',
  refunded: 'refunded',
  void: 'void',
  waived: 'waived',
} as const;
