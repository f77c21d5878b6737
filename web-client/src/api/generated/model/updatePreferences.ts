/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { MessageLanguage } from './messageLanguage';
import type { UpdateChannels } from './updateChannels';

/**
 * Changes of one's preferences.
 */
export interface UpdatePreferences {
  channels?: UpdateChannels | null;
  language?: MessageLanguage | null;
  /**
     * Local time from which only what is urgent is sent; null is the default.
     * @nullable
     */
  quiet_from_local?: string | null;
  /**
     * Local time until then; the same as the beginning is no quiet hours. Null is the default.
     * @nullable
     */
  quiet_until_local?: string | null;
  /**
     * Whether to be reminded of what one has booked.
     * @nullable
     */
  reminders?: boolean | null;
  /**
     * The person at our WeChat account; null removes it.
     * @maxLength 64
     * @nullable
     */
  wechat_open_id?: string | null;
}
