/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A platform that civil affairs designated.
 */
export interface DesignateRaisingPlatform {
  /**
     * Names it, 1–40 characters.
     * @maxLength 40
     */
  code: string;
  /**
     * Since when; today without it.
     * @nullable
     */
  designated_on?: string | null;
  /**
     * Hosts that its pages stand on.
     * @minItems 1
     * @maxItems 20
     */
  hosts: string[];
  /**
     * 名称, 1–100 characters.
     * @maxLength 100
     */
  name: string;
}
