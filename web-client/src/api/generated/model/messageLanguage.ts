/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

export type MessageLanguage = typeof MessageLanguage[keyof typeof MessageLanguage];


export const MessageLanguage = {
  'zh-CN': 'zh-CN',
  en: 'en',
} as const;
