-- The single writer numbers a change when it writes it.
CREATE TABLE changes (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    object_id  TEXT NOT NULL,
    op         TEXT NOT NULL,
    version    BIGINT NOT NULL,
    region     TEXT,
    at         TIMESTAMPTZ NOT NULL
);

-- What each active booking takes of each leaf space.
CREATE TABLE occupancies (
    leaf_id       UUID NOT NULL REFERENCES spaces (id),
    booking_id    UUID NOT NULL REFERENCES bookings (id),
    starts_at     TIMESTAMPTZ NOT NULL,
    ends_at       TIMESTAMPTZ NOT NULL,
    blocked_from  TIMESTAMPTZ NOT NULL,
    blocked_until TIMESTAMPTZ NOT NULL,
    -- Bookings with the same key share the leaf; an exclusive booking's key is its own id.
    share_key     UUID NOT NULL,
    headcount     INTEGER NOT NULL,
    capacity      INTEGER NOT NULL,
    PRIMARY KEY (leaf_id, starts_at, booking_id),
    CHECK (blocked_from <= starts_at AND starts_at < ends_at AND ends_at <= blocked_until)
) WITHOUT ROWID;
CREATE INDEX occupancies_by_booking ON occupancies (booking_id);
CREATE INDEX occupancies_by_end ON occupancies (leaf_id, blocked_until);

CREATE TRIGGER occupancies_never_overlap BEFORE INSERT ON occupancies
BEGIN
    SELECT RAISE(ABORT, 'guard: the space is taken')
    WHERE EXISTS (
        SELECT 1 FROM occupancies o
        WHERE o.leaf_id = NEW.leaf_id AND o.booking_id <> NEW.booking_id AND o.share_key <> NEW.share_key
          AND o.blocked_until > NEW.blocked_from
          AND ((o.starts_at < NEW.blocked_until AND o.ends_at > NEW.blocked_from)
            OR (o.blocked_from < NEW.ends_at AND o.blocked_until > NEW.starts_at))
    );
    SELECT RAISE(ABORT, 'guard: more people than places')
    WHERE NEW.capacity < (
        SELECT MAX((
            SELECT COALESCE(SUM(o.headcount), 0) FROM occupancies o
            WHERE o.leaf_id = NEW.leaf_id AND o.booking_id <> NEW.booking_id AND o.share_key = NEW.share_key
              AND o.blocked_until > NEW.starts_at AND o.starts_at <= p.at AND o.ends_at > p.at
        ) + NEW.headcount)
        FROM (
            SELECT NEW.starts_at AS at
            UNION SELECT o.starts_at FROM occupancies o
            WHERE o.leaf_id = NEW.leaf_id AND o.share_key = NEW.share_key AND NEW.share_key <> NEW.booking_id
              AND o.blocked_until > NEW.starts_at
              AND o.starts_at > NEW.starts_at AND o.starts_at < NEW.ends_at
        ) p
    );
END;
CREATE TRIGGER occupancies_never_move BEFORE UPDATE ON occupancies
BEGIN
    SELECT RAISE(ABORT, 'guard: an occupancy is deleted and inserted, never moved');
END;
CREATE TRIGGER audit_events_never_change BEFORE UPDATE ON audit_events
BEGIN
    SELECT RAISE(ABORT, 'guard: the audit trail is append-only');
END;
