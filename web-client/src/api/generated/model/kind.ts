/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type Kind = typeof Kind[keyof typeof Kind];


export const Kind = {
  user: 'user',
  grant: 'grant',
  client: 'client',
  organization: 'organization',
  calendar_day: 'calendar_day',
  rule_param: 'rule_param',
  facility: 'facility',
  space: 'space',
  opening_hours: 'opening_hours',
  closure: 'closure',
  booking: 'booking',
} as const;
