/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type OpinionChannel = typeof OpinionChannel[keyof typeof OpinionChannel];


export const OpinionChannel = {
  platform: 'platform',
  online: 'online',
  on_site: 'on_site',
  telephone: 'telephone',
  paper: 'paper',
} as const;
