/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type DeliveryChannel = typeof DeliveryChannel[keyof typeof DeliveryChannel];


export const DeliveryChannel = {
  in_app: 'in_app',
  sms: 'sms',
  email: 'email',
  wechat: 'wechat',
} as const;
