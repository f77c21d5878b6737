/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A designated platform.
 */
export interface RaisingPlatformView {
  /** Names it. */
  code: string;
  /** Since when. */
  designated_on: string;
  /**
     * Until when.
     * @nullable
     */
  ended_on?: string | null;
  /** Hosts that its pages stand on. */
  hosts: string[];
  /** 名称. */
  name: string;
}
