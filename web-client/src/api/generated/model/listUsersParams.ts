/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Role } from './role';
import type { UserStatus } from './userStatus';

export type ListUsersParams = {
/**
 * Only logins that contain this.
 */
q?: string;
/**
 * Only accounts in this state.
 */
status?: UserStatus;
/**
 * Only people with this role.
 */
role?: Role;
/**
 * Only people with a role in this region or below.
 */
region?: string;
/**
 * 1–100, 20 by default.
 */
limit?: number;
/**
 * Where the page before ended.
 */
cursor?: string;
/**
 * Whether to count all matches.
 */
with_total?: boolean;
};
