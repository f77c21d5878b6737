-- Series of bookings, seasonal allocation rounds, calendars of people.

CREATE TABLE booking_series (
    id           UUID PRIMARY KEY,
    space_id     UUID NOT NULL REFERENCES spaces (id),
    facility_id  UUID NOT NULL REFERENCES facilities (id),
    -- Whose it is; null for somebody without an account, and once the account is erased.
    user_id      UUID REFERENCES users (id),
    guest_name   TEXT,
    guest_phone  TEXT,
    created_by   TEXT NOT NULL,
    -- The first occurrence that the rule counts from.
    starts_at    TIMESTAMPTZ NOT NULL,
    ends_at      TIMESTAMPTZ NOT NULL,
    -- RFC 5545, as it holds from starts_at on; null once the series was moved to where no rule says it.
    rrule        TEXT,
    exdates      JSONB NOT NULL,
    -- Occurrences that were not booked, and why.
    skipped      JSONB NOT NULL,
    headcount    INTEGER NOT NULL CHECK (headcount >= 1),
    purpose      TEXT NOT NULL,
    -- The series that this one was the rest of.
    split_from   UUID REFERENCES booking_series (id),
    version      BIGINT NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    updated_at   TIMESTAMPTZ NOT NULL,
    CHECK (starts_at < ends_at)
);
CREATE INDEX booking_series_by_user ON booking_series (user_id, id);
CREATE INDEX booking_series_by_space ON booking_series (space_id, id);

ALTER TABLE bookings ADD COLUMN series_id UUID REFERENCES booking_series (id);
-- Where the series has it (RECURRENCE-ID); it starts elsewhere once it was moved alone.
ALTER TABLE bookings ADD COLUMN occurrence_at TIMESTAMPTZ;
CREATE INDEX bookings_by_series ON bookings (series_id, occurrence_at);

CREATE TABLE allocation_rounds (
    id                     UUID PRIMARY KEY,
    name                   TEXT NOT NULL,
    -- The smallest region that holds all its spaces, and who runs them if it is one body.
    region                 TEXT NOT NULL REFERENCES regions (code),
    region_path            TEXT NOT NULL,
    organization_id        UUID REFERENCES organizations (id),
    facility_id            UUID REFERENCES facilities (id),
    season_starts_on       DATE NOT NULL,
    season_ends_on         DATE NOT NULL,
    applications_open_at   TIMESTAMPTZ NOT NULL,
    applications_close_at  TIMESTAMPTZ NOT NULL,
    -- What one applicant may get; null is no limit.
    max_times_per_week     INTEGER CHECK (max_times_per_week >= 1),
    max_minutes_per_week   INTEGER CHECK (max_minutes_per_week >= 1),
    -- What ties were broken with.
    seed                   BIGINT NOT NULL,
    fairness               JSONB,
    status                 TEXT NOT NULL CHECK (status IN
        ('upcoming', 'open', 'allocating', 'decided', 'published', 'closed')),
    created_by             TEXT NOT NULL,
    version                BIGINT NOT NULL,
    created_at             TIMESTAMPTZ NOT NULL,
    updated_at             TIMESTAMPTZ NOT NULL,
    CHECK (season_starts_on <= season_ends_on),
    CHECK (applications_open_at < applications_close_at)
);
CREATE INDEX allocation_rounds_by_status ON allocation_rounds (status, applications_close_at);

CREATE TABLE allocation_round_spaces (
    round_id  UUID NOT NULL REFERENCES allocation_rounds (id),
    space_id  UUID NOT NULL REFERENCES spaces (id),
    PRIMARY KEY (round_id, space_id)
);

CREATE TABLE allocation_applications (
    id                UUID PRIMARY KEY,
    round_id          UUID NOT NULL REFERENCES allocation_rounds (id),
    -- Who applies; null once the account is erased.
    user_id           UUID REFERENCES users (id),
    group_name        TEXT NOT NULL,
    organization_id   UUID REFERENCES organizations (id),
    contact           TEXT,
    headcount         INTEGER NOT NULL CHECK (headcount >= 1),
    times_per_week    INTEGER NOT NULL CHECK (times_per_week BETWEEN 1 AND 7),
    duration_minutes  INTEGER NOT NULL CHECK (duration_minutes BETWEEN 1 AND 1440),
    -- Best first.
    space_ids         JSONB NOT NULL,
    windows           JSONB NOT NULL,
    note              TEXT,
    priority_class    TEXT NOT NULL CHECK (priority_class IN ('public_benefit', 'seniors', 'youth', 'general')),
    status            TEXT NOT NULL CHECK (status IN ('submitted', 'withdrawn')),
    version           BIGINT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL
);
CREATE INDEX allocation_applications_by_round ON allocation_applications (round_id, id);
CREATE INDEX allocation_applications_by_user ON allocation_applications (user_id);

CREATE TABLE allocation_proposals (
    id              UUID PRIMARY KEY,
    round_id        UUID NOT NULL REFERENCES allocation_rounds (id),
    application_id  UUID NOT NULL REFERENCES allocation_applications (id),
    space_id        UUID NOT NULL REFERENCES spaces (id),
    -- 1 is Monday.
    weekday         INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    -- Local minutes after midnight.
    from_minute     INTEGER NOT NULL CHECK (from_minute >= 0),
    until_minute    INTEGER NOT NULL CHECK (until_minute <= 1440),
    locked          BOOLEAN NOT NULL,
    status          TEXT NOT NULL CHECK (status IN ('proposed', 'dropped', 'published')),
    -- What publication made of it.
    series_id       UUID REFERENCES booking_series (id),
    booked          INTEGER NOT NULL,
    unbooked        JSONB NOT NULL,
    version         BIGINT NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL,
    updated_at      TIMESTAMPTZ NOT NULL,
    CHECK (from_minute < until_minute)
);
CREATE INDEX allocation_proposals_by_round ON allocation_proposals (round_id, id);
CREATE INDEX allocation_proposals_by_space ON allocation_proposals (space_id, weekday);

-- At most one calendar a person; the secret itself is not kept.
CREATE TABLE calendar_feeds (
    id          UUID PRIMARY KEY,
    user_id     UUID NOT NULL UNIQUE REFERENCES users (id),
    token_hash  TEXT NOT NULL UNIQUE,
    created_at  TIMESTAMPTZ NOT NULL
);
