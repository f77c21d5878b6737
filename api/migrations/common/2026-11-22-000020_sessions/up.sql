-- Sessions 场次: what a venue puts on, with places that people take.
CREATE TABLE event_sessions (
    id                UUID PRIMARY KEY,
    space_id          UUID NOT NULL REFERENCES spaces (id),
    facility_id       UUID NOT NULL REFERENCES facilities (id),
    -- What holds its room.
    booking_id        UUID NOT NULL UNIQUE REFERENCES bookings (id),
    title             TEXT NOT NULL,
    description       TEXT,
    starts_at         TIMESTAMPTZ NOT NULL,
    ends_at           TIMESTAMPTZ NOT NULL,
    sales_close_at    TIMESTAMPTZ NOT NULL,
    capacity          INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    reserve_percent   INTEGER NOT NULL CHECK (reserve_percent BETWEEN 0 AND 100),
    max_party         INTEGER NOT NULL CHECK (max_party BETWEEN 1 AND 500),
    status            TEXT NOT NULL CHECK (status IN ('awaiting_permit', 'open', 'cancelled', 'ended')),
    status_reason     TEXT,
    -- 公安机关安全许可: number, authority, day.
    permit            JSONB,
    draw_closes_at    TIMESTAMPTZ,
    draw_seats        INTEGER CHECK (draw_seats BETWEEN 1 AND 500),
    -- Sealed until the draw, then as it is published.
    draw_seed         TEXT,
    draw_seed_hash    TEXT,
    drawn_at          TIMESTAMPTZ,
    -- How many places were drawn for.
    draw_places       INTEGER,
    -- Kept by triggers on tickets and waiting_list_entries: places, not rows.
    sold              INTEGER NOT NULL CHECK (sold >= 0),
    sold_desk         INTEGER NOT NULL CHECK (sold_desk >= 0 AND sold_desk <= sold),
    offered           INTEGER NOT NULL CHECK (offered >= 0),
    offered_desk      INTEGER NOT NULL CHECK (offered_desk >= 0 AND offered_desk <= offered),
    waiting           INTEGER NOT NULL CHECK (waiting >= 0),
    waiting_desk      INTEGER NOT NULL CHECK (waiting_desk >= 0 AND waiting_desk <= waiting),
    -- The last number given out in the waiting list.
    last_place        BIGINT NOT NULL,
    version           BIGINT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL,
    CHECK (starts_at < ends_at),
    CHECK (sales_close_at <= starts_at),
    CHECK ((draw_closes_at IS NULL) = (draw_seed_hash IS NULL)),
    -- Nobody sells or promises a place twice.
    CHECK (sold + offered <= capacity)
);
CREATE INDEX event_sessions_by_start ON event_sessions (starts_at, id);
CREATE INDEX event_sessions_by_space ON event_sessions (space_id, starts_at, id);
CREATE INDEX event_sessions_by_facility ON event_sessions (facility_id, starts_at, id);
CREATE INDEX event_sessions_by_status ON event_sessions (status, ends_at);
-- What jobs look for: the few sessions with a queue.
CREATE INDEX event_sessions_by_waiting ON event_sessions (waiting, sales_close_at);

-- One person's place in a session 票.
CREATE TABLE tickets (
    id             UUID PRIMARY KEY,
    session_id     UUID NOT NULL REFERENCES event_sessions (id),
    -- What was taken together.
    order_id       UUID NOT NULL,
    -- Whose it is; null for somebody without an account, and once the account is erased.
    user_id        UUID REFERENCES users (id),
    guest_name     TEXT,
    guest_phone    TEXT,
    channel        TEXT NOT NULL CHECK (channel IN ('online', 'counter', 'phone', 'village', 'machine')),
    -- Given out by the desk: takes the places kept off the internet first.
    at_desk        BOOLEAN NOT NULL,
    -- The visitor.
    name           TEXT NOT NULL,
    concession     TEXT CHECK (concession IN ('student', 'senior', 'disabled', 'teacher', 'military')),
    status         TEXT NOT NULL CHECK (status IN ('valid', 'redeemed', 'no_show', 'cancelled')),
    status_reason  TEXT,
    redeemed_at    TIMESTAMPTZ,
    inside         BOOLEAN NOT NULL,
    version        BIGINT NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL,
    updated_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX tickets_by_session ON tickets (session_id, status, id);
CREATE INDEX tickets_by_user ON tickets (user_id, id);

-- Every scan at the door, in the order of the clock at the door.
CREATE TABLE ticket_scans (
    id           UUID PRIMARY KEY,
    ticket_id    UUID NOT NULL REFERENCES tickets (id),
    session_id   UUID NOT NULL REFERENCES event_sessions (id),
    nonce        TEXT NOT NULL,
    direction    TEXT NOT NULL CHECK (direction IN ('entry', 'exit')),
    scanned_at   TIMESTAMPTZ NOT NULL,
    received_at  TIMESTAMPTZ NOT NULL,
    scanned_by   TEXT NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('accepted', 'duplicate', 'not_inside')),
    UNIQUE (ticket_id, nonce)
);
CREATE INDEX ticket_scans_by_session ON ticket_scans (session_id, scanned_at, id);

-- Parties that wait for places 候补.
CREATE TABLE waiting_list_entries (
    id                UUID PRIMARY KEY,
    session_id        UUID NOT NULL REFERENCES event_sessions (id),
    user_id           UUID REFERENCES users (id),
    guest_name        TEXT,
    guest_phone       TEXT,
    channel           TEXT NOT NULL CHECK (channel IN ('online', 'counter', 'phone', 'village', 'machine')),
    at_desk           BOOLEAN NOT NULL,
    party             JSONB NOT NULL,
    party_size        INTEGER NOT NULL CHECK (party_size BETWEEN 1 AND 500),
    priority_group    TEXT NOT NULL CHECK (priority_group IN ('none', 'senior', 'disabled', 'military')),
    -- Who is first: the priority groups, then by number.
    place             BIGINT NOT NULL,
    status            TEXT NOT NULL CHECK (status IN
        ('waiting', 'offered', 'accepted', 'declined', 'lapsed', 'left', 'ended')),
    offer_expires_at  TIMESTAMPTZ,
    version           BIGINT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL,
    UNIQUE (session_id, place)
);
CREATE INDEX waiting_list_entries_in_order ON waiting_list_entries (session_id, status, place);
CREATE INDEX waiting_list_entries_by_offer ON waiting_list_entries (status, offer_expires_at);
CREATE INDEX waiting_list_entries_by_user ON waiting_list_entries (user_id, id);

-- How many wait in each run of 256 numbers, kept by triggers: somebody's position is a sum over few
-- rows, although ten thousand wait and ask.
CREATE TABLE waiting_list_blocks (
    session_id  UUID NOT NULL REFERENCES event_sessions (id),
    block       BIGINT NOT NULL,
    waiting     INTEGER NOT NULL CHECK (waiting >= 0),
    PRIMARY KEY (session_id, block)
);

-- Parties in a draw 抽签.
CREATE TABLE draw_entries (
    id           UUID PRIMARY KEY,
    session_id   UUID NOT NULL REFERENCES event_sessions (id),
    user_id      UUID REFERENCES users (id),
    guest_name   TEXT,
    guest_phone  TEXT,
    channel      TEXT NOT NULL CHECK (channel IN ('online', 'counter', 'phone', 'village', 'machine')),
    party        JSONB NOT NULL,
    party_size   INTEGER NOT NULL CHECK (party_size BETWEEN 1 AND 500),
    status       TEXT NOT NULL CHECK (status IN ('entered', 'won', 'lost', 'withdrawn')),
    -- Its place in the drawn order, from 1.
    place        INTEGER,
    version      BIGINT NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    updated_at   TIMESTAMPTZ NOT NULL
);
CREATE INDEX draw_entries_by_session ON draw_entries (session_id, place, id);
CREATE INDEX draw_entries_by_user ON draw_entries (user_id, id);
