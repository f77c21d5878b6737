/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Channels to turn on or off.
 */
export interface UpdateChannels {
  /**
     * E-mail to the confirmed address.
     * @nullable
     */
  email?: boolean | null;
  /**
     * Notices here; always on.
     * @nullable
     */
  in_app?: boolean | null;
  /**
     * Short messages to the confirmed phone.
     * @nullable
     */
  sms?: boolean | null;
  /**
     * WeChat messages.
     * @nullable
     */
  wechat?: boolean | null;
}
