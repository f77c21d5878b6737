/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * Changes of a machine client.
 */
export interface UpdateClient {
  /**
     * Whether it may call; its tokens count no longer as soon as it may not.
     * @nullable
     */
  active?: boolean | null;
  /**
     * What it is.
     * @nullable
     */
  name?: string | null;
}
