/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Which channels are on.
 */
export interface ChannelsView {
  /** E-mail to the confirmed address. */
  email: boolean;
  /** Notices here. */
  in_app: boolean;
  /** Short messages to the confirmed phone. */
  sms: boolean;
  /** WeChat messages. */
  wechat: boolean;
}
