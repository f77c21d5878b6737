//! What every decision about places begins with.

use super::store::{self, Found};
use crate::waiting_list;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Tx, of};

/// Locks the session until the end of the transaction and does what time has done to it, although
/// no job ran: offers lapse, and what became free is offered to those who wait.
pub fn settle(tx: &mut Tx<'_>, id: Id<of::EventSession>) -> ApiResult<Found> {
    dialect::lock_rows(tx.conn, Lockable::EventSessions, &[id])?;
    let found = store::fetch(tx, id)?;
    if found.session.offered == 0 && found.session.waiting == 0 {
        return Ok(found);
    }
    waiting_list::lapse_due(tx, &found)?;
    waiting_list::promote(tx, id)?;
    store::fetch(tx, id)
}

/// 409 unless tickets are given out now.
pub fn require_sales(tx: &Tx<'_>, found: &Found) -> ApiResult<()> {
    use super::state::SessionStatus::{AwaitingPermit, Cancelled, Ended, Open};
    let session = &found.session;
    let closed = || {
        Problem::new(ProblemType::SalesClosed)
            .detail(
                format!("领票已于 {} 截止", session.sales_close_at),
                format!("Tickets were given out until {}", session.sales_close_at),
            )
            .with("sales_close_at", session.sales_close_at)
    };
    match session.status {
        Cancelled => Err(Problem::new(ProblemType::SessionCancelled)),
        Ended => Err(closed()),
        AwaitingPermit => Err(Problem::new(ProblemType::SessionNotOpen)
            .detail("等待公安机关安全许可", "It waits for the permit of public security")),
        Open if session.sales_close_at <= tx.now => Err(closed()),
        Open if session.awaits_draw() => Err(Problem::new(ProblemType::DrawOnly)
            .detail("请登记抽签", "Enter the draw")
            .with("entries_close_at", session.draw_closes_at)),
        Open => Ok(()),
    }
}
