//! Who a token's bearer is now, in one query.

use crate::accounts::UserStatus;
use crate::tokens::invalid;
use citong_kernel::db::Conn;
use citong_kernel::policy::{Caller, Grant, Principal, Role};
use citong_kernel::schema::{clients, grants, sessions, users};
use citong_kernel::{ApiResult, Id, Timestamp, of};
use diesel::prelude::*;

/// The grant's columns where the principal has a grant.
type GrantColumns = (Option<Role>, Option<String>, Option<Id<of::Organization>>);

/// The caller with the grants of this moment: 401 when the account, session or client is no longer
/// there or may no longer be used.
pub fn caller(conn: &mut Conn, principal: Principal) -> ApiResult<Caller> {
    let columns = (grants::role.nullable(), grants::region.nullable(), grants::organization_id.nullable());
    let (usable, rows) = match principal {
        Principal::User { id, session } => {
            let rows: Vec<((UserStatus, Option<Timestamp>), GrantColumns)> = sessions::table
                .inner_join(users::table)
                .left_join(grants::table.on(grants::user_id.eq(users::id.nullable())))
                .filter(sessions::id.eq(session).and(sessions::user_id.eq(id)))
                .select(((users::status, sessions::revoked_at), columns))
                .load(conn)?;
            let usable = |(status, revoked): (UserStatus, Option<Timestamp>)| {
                status == UserStatus::Active && revoked.is_none()
            };
            (rows.first().is_some_and(|row| usable(row.0)), rows.into_iter().map(|row| row.1).collect())
        }
        Principal::Client { id } => {
            let rows: Vec<(bool, GrantColumns)> = clients::table
                .left_join(grants::table)
                .filter(clients::id.eq(id))
                .select((clients::active, columns))
                .load(conn)?;
            (rows.first().is_some_and(|row| row.0), rows.into_iter().map(|row| row.1).collect::<Vec<_>>())
        }
        Principal::Anonymous | Principal::System => return Err(invalid("nobody has such a token")),
    };
    if !usable {
        return Err(invalid("the account, session or client may not be used any more"));
    }
    let grant =
        |(role, region, organization): GrantColumns| Some(Grant { role: role?, region, organization });
    Ok(Caller { principal, grants: rows.into_iter().filter_map(grant).collect() })
}
