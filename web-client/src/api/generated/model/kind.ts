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
  booking_quota: 'booking_quota',
  strike: 'strike',
  booking_series: 'booking_series',
  allocation_round: 'allocation_round',
  allocation_application: 'allocation_application',
  allocation_proposal: 'allocation_proposal',
  session: 'session',
  ticket: 'ticket',
  waiting_list_entry: 'waiting_list_entry',
  draw_entry: 'draw_entry',
  tariff: 'tariff',
  charge: 'charge',
  opening_commitment: 'opening_commitment',
  teaching_calendar: 'teaching_calendar',
  open_day: 'open_day',
  open_day_registration: 'open_day_registration',
  opening_offer: 'opening_offer',
  subsidy_agreement: 'subsidy_agreement',
  subsidy_claim: 'subsidy_claim',
  crowd_permit: 'crowd_permit',
} as const;
