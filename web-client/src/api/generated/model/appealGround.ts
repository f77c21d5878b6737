/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type AppealGround = typeof AppealGround[keyof typeof AppealGround];


export const AppealGround = {
  mistaken: 'mistaken',
  malicious: 'malicious',
} as const;
