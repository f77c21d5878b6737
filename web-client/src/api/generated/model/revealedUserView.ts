/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdUser } from './idUser';

/**
 * The personal data of an account.
 */
export interface RevealedUserView {
  /** 显示名. */
  display_name: string;
  /** Its id. */
  id: IdUser;
  /**
     * The name to log in with.
     * @nullable
     */
  login?: string | null;
  /**
     * The mobile number.
     * @nullable
     */
  phone?: string | null;
  /** Whether the phone is confirmed. */
  phone_confirmed: boolean;
}
