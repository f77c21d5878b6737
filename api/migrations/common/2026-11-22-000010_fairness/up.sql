-- Holds. A hold is a booking in the state `held`; until when it is kept stands beside it, and beside
-- what it takes, so that its end needs no job.
ALTER TABLE bookings ADD COLUMN held_until TIMESTAMPTZ;
-- When a place that nobody has come to is given to others, as the space had it when booked.
ALTER TABLE bookings ADD COLUMN release_at TIMESTAMPTZ;
ALTER TABLE occupancies ADD COLUMN expires_at TIMESTAMPTZ;
CREATE INDEX occupancies_expiring ON occupancies (leaf_id, expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX bookings_held ON bookings (held_until) WHERE status = 'held';
CREATE INDEX bookings_to_release ON bookings (release_at) WHERE status = 'confirmed';
CREATE INDEX bookings_by_guest ON bookings (guest_phone, starts_at) WHERE guest_phone IS NOT NULL;
CREATE INDEX bookings_waiting ON bookings (created_at, id) WHERE status = 'pending';

ALTER TABLE spaces ADD COLUMN real_name_required BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE spaces ADD COLUMN auto_release_minutes INTEGER CHECK (auto_release_minutes BETWEEN 1 AND 1440);

-- Real names, only where a space asks for them (个人信息保护法 §6). What identifies is sealed.
CREATE TABLE booking_identities (
    booking_id             UUID PRIMARY KEY REFERENCES bookings (id),
    document_type          TEXT NOT NULL CHECK (document_type IN ('resident_id', 'taiwan_pass', 'home_return_pass', 'passport')),
    masked_name            TEXT NOT NULL,
    masked_number          TEXT NOT NULL,
    guardian_relation      TEXT,
    guardian_masked_name   TEXT,
    guardian_masked_phone  TEXT,
    sealed                 TEXT NOT NULL,
    created_at             TIMESTAMPTZ NOT NULL
);

-- Scans at the door. A nonce is one attempt of a scanner: sent again it counts once.
CREATE TABLE booking_scans (
    id          UUID PRIMARY KEY,
    booking_id  UUID NOT NULL REFERENCES bookings (id),
    nonce       TEXT,
    direction   TEXT NOT NULL CHECK (direction IN ('entry', 'exit')),
    scanned_at  TIMESTAMPTZ NOT NULL,
    created_by  TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    UNIQUE (booking_id, nonce)
);

-- Limits of one person's bookings in a local day, week or month.
CREATE TABLE booking_quotas (
    id               UUID PRIMARY KEY,
    name             TEXT NOT NULL,
    region           TEXT REFERENCES regions (code),
    organization_id  UUID REFERENCES organizations (id),
    facility_id      UUID REFERENCES facilities (id),
    period           TEXT NOT NULL CHECK (period IN ('day', 'week', 'month')),
    max_bookings     INTEGER CHECK (max_bookings >= 1),
    max_minutes      INTEGER CHECK (max_minutes >= 1),
    valid_from       DATE NOT NULL,
    valid_to         DATE,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CHECK (valid_to >= valid_from),
    CHECK (max_bookings IS NOT NULL OR max_minutes IS NOT NULL),
    -- Exactly one scope.
    CHECK ((region IS NOT NULL AND organization_id IS NULL AND facility_id IS NULL)
        OR (region IS NULL AND organization_id IS NOT NULL AND facility_id IS NULL)
        OR (region IS NULL AND organization_id IS NULL AND facility_id IS NOT NULL))
);
CREATE INDEX booking_quotas_by_region ON booking_quotas (region);
CREATE INDEX booking_quotas_by_organization ON booking_quotas (organization_id);
CREATE INDEX booking_quotas_by_facility ON booking_quotas (facility_id);

-- Missed visits 爽约记录. A ticket's table belongs to another domain.
CREATE TABLE strikes (
    id           UUID PRIMARY KEY,
    user_id      UUID NOT NULL REFERENCES users (id),
    booking_id   UUID UNIQUE REFERENCES bookings (id),
    ticket_id    UUID UNIQUE,
    facility_id  UUID NOT NULL REFERENCES facilities (id),
    status       TEXT NOT NULL CHECK (status IN ('active', 'appealed', 'upheld', 'excused', 'revoked')),
    occurred_at  TIMESTAMPTZ NOT NULL,
    expires_at   TIMESTAMPTZ NOT NULL,
    appeal       TEXT,
    appealed_at  TIMESTAMPTZ,
    reason_code  TEXT CHECK (reason_code IN ('illness', 'emergency', 'weather', 'venue_fault', 'other')),
    decision     TEXT,
    decided_at   TIMESTAMPTZ,
    version      BIGINT NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    updated_at   TIMESTAMPTZ NOT NULL,
    CHECK ((booking_id IS NULL AND ticket_id IS NOT NULL) OR (booking_id IS NOT NULL AND ticket_id IS NULL)),
    CHECK (occurred_at <= expires_at)
);
CREATE INDEX strikes_by_user ON strikes (user_id, occurred_at);
CREATE INDEX strikes_by_facility ON strikes (facility_id, id);
