/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type FacilityKind = typeof FacilityKind[keyof typeof FacilityKind];


export const FacilityKind = {
  PL: 'PL',
  PLC: 'PLC',
  CC: 'CC',
  MU: 'MU',
  MH: 'MH',
  AG: 'AG',
  TH: 'TH',
  ST: 'ST',
  WP: 'WP',
  WC: 'WC',
  YP: 'YP',
  SC: 'SC',
  SG: 'SG',
  TS: 'TS',
  VS: 'VS',
  RB: 'RB',
  BR: 'BR',
  RD: 'RD',
  DG: 'DG',
  BT: 'BT',
  SL: 'SL',
  AF: 'AF',
  MB: 'MB',
  IH: 'IH',
  FV: 'FV',
  CV: 'CV',
  OT: 'OT',
} as const;
