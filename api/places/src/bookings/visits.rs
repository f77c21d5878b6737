//! Bookings as statistics count them.

/// The bookings that begin between two instants, as a `citong_kernel::facts::VisitSource`. The venue's own
/// bookings for its sessions are no visits: whoever comes to these has tickets. What was only ever held is
/// no booking, whether or not the hold has lapsed.
pub fn visits(from: &str, until: &str) -> String {
    format!(
        "SELECT b.id AS occasion, b.facility_id, b.space_id, b.starts_at, b.ends_at, b.user_id, \
         b.guest_phone, 1 AS bookings, 0 AS tickets, b.headcount AS people, \
         CASE WHEN b.status IN ('checked_in', 'completed') THEN 'attended' \
         WHEN b.status = 'confirmed' THEN 'expected' WHEN b.status = 'closed_by_venue' THEN 'closed' \
         ELSE b.status END AS outcome, b.age_group \
         FROM bookings b WHERE b.starts_at >= {from} AND b.starts_at < {until} \
         AND b.kind = 'visit' AND b.held_until IS NULL"
    )
}
