/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ChannelsView } from './channelsView';
import type { MessageLanguage } from './messageLanguage';

/**
 * How one is told things.
 */
export interface PreferencesView {
  /** Which channels are on. */
  channels: ChannelsView;
  /**
     * The e-mail address given.
     * @nullable
     */
  email?: string | null;
  /** Whether it is confirmed; before that only its code goes there. */
  email_confirmed: boolean;
  language?: MessageLanguage | null;
  /** Local time from which only what is urgent is sent. */
  quiet_from_local: string;
  /** Local time until then. */
  quiet_until_local: string;
  /** Whether one is reminded. */
  reminders: boolean;
  /**
     * The person at our WeChat account.
     * @nullable
     */
  wechat_open_id?: string | null;
}
