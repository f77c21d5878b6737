/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type NoticeKind = typeof NoticeKind[keyof typeof NoticeKind];


export const NoticeKind = {
  consultation: 'consultation',
  consultation_result: 'consultation_result',
  procurement: 'procurement',
  clarification: 'clarification',
  answer: 'answer',
  single_source: 'single_source',
  opening: 'opening',
  failure: 'failure',
  termination: 'termination',
  suspension: 'suspension',
  resumption: 'resumption',
  result: 'result',
  contract: 'contract',
  contract_change: 'contract_change',
  acceptance: 'acceptance',
  remedy: 'remedy',
} as const;
