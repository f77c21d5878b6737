/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AppealStatus = typeof AppealStatus[keyof typeof AppealStatus];


export const AppealStatus = {
  filed: 'filed',
  upheld: 'upheld',
  dismissed: 'dismissed',
} as const;
