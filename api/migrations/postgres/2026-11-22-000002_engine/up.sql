-- id is given when the row is written, position once it is committed (decision 0001): a reader that
-- follows position never misses a row that commits late.
CREATE TABLE changes (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    position   BIGINT UNIQUE,
    kind       TEXT NOT NULL,
    object_id  TEXT NOT NULL,
    op         TEXT NOT NULL,
    version    BIGINT NOT NULL,
    region     TEXT,
    at         TIMESTAMPTZ NOT NULL
);
CREATE INDEX changes_unnumbered ON changes (id) WHERE position IS NULL;
CREATE TABLE feed_head (
    position  BIGINT NOT NULL,
    only_row  BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (only_row)
);
INSERT INTO feed_head (position) VALUES (0);

CREATE EXTENSION IF NOT EXISTS btree_gist;

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
    CHECK (blocked_from <= starts_at AND starts_at < ends_at AND ends_at <= blocked_until),
    CONSTRAINT occupancies_never_overlap EXCLUDE USING gist
        (leaf_id WITH =, tstzrange(starts_at, ends_at) WITH &&, share_key WITH <>)
);
CREATE INDEX occupancies_by_booking ON occupancies (booking_id);
CREATE INDEX occupancies_by_end ON occupancies (leaf_id, blocked_until);

-- What an exclusion constraint cannot say: buffers, and the sum of people. Whoever inserts holds
-- the leaf's row, so the rows seen here are all there are.
CREATE FUNCTION check_occupancy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'guard: an occupancy is deleted and inserted, never moved';
    END IF;
    IF EXISTS (
        SELECT 1 FROM occupancies o
        WHERE o.leaf_id = NEW.leaf_id AND o.booking_id <> NEW.booking_id AND o.share_key <> NEW.share_key
          AND o.blocked_until > NEW.blocked_from
          AND ((o.starts_at < NEW.blocked_until AND o.ends_at > NEW.blocked_from)
            OR (o.blocked_from < NEW.ends_at AND o.blocked_until > NEW.starts_at))
    ) THEN
        RAISE EXCEPTION 'guard: the space is taken';
    END IF;
    IF NEW.capacity < (
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
    ) THEN
        RAISE EXCEPTION 'guard: more people than places';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER occupancies_guard BEFORE INSERT OR UPDATE ON occupancies
    FOR EACH ROW EXECUTE FUNCTION check_occupancy();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: the audit trail is append-only';
END $$;
CREATE TRIGGER audit_events_never_change BEFORE UPDATE ON audit_events
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
