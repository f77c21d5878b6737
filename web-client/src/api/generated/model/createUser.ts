/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { NewGrant } from './newGrant';

/**
 * An account to create.
 */
export interface CreateUser {
  /** 显示名, at most 50 characters. */
  display_name: string;
  /** What the person may do. */
  grants?: NewGrant[];
  /** The name to log in with: 3–64 letters, digits and `._-@+`, in any case, or a mobile number. */
  login: string;
  /** 8–128 characters. */
  password: string;
  /**
     * A mobile number.
     * @nullable
     */
  phone?: string | null;
}
