/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GrantView } from './grantView';
import type { IdUser } from './idUser';
import type { Timestamp } from './timestamp';
import type { UserStatus } from './userStatus';

/**
 * An account as its owner sees it.
 */
export interface AccountView {
  /** When it was registered. */
  created_at: Timestamp;
  /** 显示名. */
  display_name: string;
  /** What the person may do beyond what every resident may. */
  grants: GrantView[];
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
  /** Whether it is confirmed: then it can be used to log in, and no other account has it. */
  phone_confirmed: boolean;
  /** Whether the account may be used. */
  status: UserStatus;
  /** When it was changed last. */
  updated_at: Timestamp;
}
