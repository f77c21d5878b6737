/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * A registration.
 */
export interface RegisterResident {
  /** 显示名, at most 50 characters. */
  display_name: string;
  /** The name to log in with: 3–64 letters, digits and `._-@+`, in any case, or a mobile number. */
  login: string;
  /** 8–128 characters. */
  password: string;
  /**
     * A mobile number. It counts once it is confirmed.
     * @nullable
     */
  phone?: string | null;
}
