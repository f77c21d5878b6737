/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GrantView } from './grantView';
import type { Status } from './status';

/**
 * An account as its owner sees it.
 */
export interface AccountView {
  /** When it was registered. */
  created_at: string;
  /** 显示名. */
  display_name: string;
  /** What the person may do beyond what every resident may. */
  grants: GrantView[];
  /** Its id. */
  id: string;
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
  status: Status;
  /** When it was changed last. */
  updated_at: string;
}
