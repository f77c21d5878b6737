//! Tickets as statistics count them.

/// The tickets of sessions that begin between two instants, as a `citong_kernel::facts::VisitSource`. A
/// ticket of a session that was called off counts as ended by the venue. All that is known of a visitor's
/// age is whether they claim to be `senior`.
pub fn visits(from: &str, until: &str) -> String {
    format!(
        "SELECT e.id AS occasion, e.facility_id, e.space_id, e.starts_at, e.ends_at, t.user_id, \
         t.guest_phone, 0 AS bookings, 1 AS tickets, 1 AS people, \
         CASE WHEN t.status = 'redeemed' THEN 'attended' WHEN t.status = 'valid' THEN 'expected' \
         WHEN t.status = 'cancelled' AND e.status = 'cancelled' THEN 'closed' \
         ELSE t.status END AS outcome, \
         CASE WHEN t.concession = 'senior' THEN '60_plus' END AS age_group \
         FROM event_sessions e JOIN tickets t ON t.session_id = e.id \
         WHERE e.starts_at >= {from} AND e.starts_at < {until}"
    )
}
