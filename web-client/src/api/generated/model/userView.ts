/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GrantView } from './grantView';
import type { IdUser } from './idUser';
import type { Timestamp } from './timestamp';
import type { UserStatus } from './userStatus';

/**
 * An account, masked.
 */
export interface UserView {
  /** When it was registered. */
  created_at: Timestamp;
  /** 显示名, masked. */
  display_name: string;
  /** What the person may do. */
  grants: GrantView[];
  /** Its id. */
  id: IdUser;
  /**
     * The name to log in with, masked where it is a phone number, a resident id or an e-mail
     * address.
     * @nullable
     */
  login?: string | null;
  /**
     * The mobile number, masked.
     * @nullable
     */
  phone?: string | null;
  /** Whether the phone is confirmed. */
  phone_confirmed: boolean;
  /** Whether the account may be used. */
  status: UserStatus;
  /** When it was changed last. */
  updated_at: Timestamp;
}
