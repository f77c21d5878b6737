-- The common subset of SQLite and PostgreSQL: UUID, TIMESTAMPTZ, JSONB (objects and arrays only),
-- BOOLEAN, BIGINT, CHECK, REFERENCES. What differs stands in ../../sqlite and ../../postgres.

CREATE TABLE regions (
    code            TEXT PRIMARY KEY,
    name            TEXT NOT NULL,
    level           TEXT NOT NULL CHECK (level IN ('city', 'county', 'zone', 'township', 'village')),
    parent_code     TEXT REFERENCES regions (code),
    gb_code         TEXT,
    active          BOOLEAN NOT NULL,
    population_wan  DOUBLE PRECISION,
    -- The codes from the city down to this one, joined by '/'.
    path            TEXT NOT NULL
);
CREATE INDEX regions_by_parent ON regions (parent_code, code);

-- Every region with each of its ancestors and itself: subtree filters walk this, never code prefixes.
CREATE TABLE region_closure (
    ancestor    TEXT NOT NULL REFERENCES regions (code),
    descendant  TEXT NOT NULL REFERENCES regions (code),
    PRIMARY KEY (ancestor, descendant)
);
CREATE INDEX region_closure_up ON region_closure (descendant, ancestor);

CREATE TABLE organizations (
    id          UUID PRIMARY KEY,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    region      TEXT NOT NULL REFERENCES regions (code),
    uscc        TEXT UNIQUE,
    version     BIGINT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    updated_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX organizations_by_region ON organizations (region, id);

CREATE TABLE users (
    id                  UUID PRIMARY KEY,
    -- Lower case; null once the account is erased.
    login               TEXT UNIQUE,
    password_hash       TEXT,
    display_name        TEXT NOT NULL,
    phone               TEXT,
    -- The same as phone once it is confirmed: a confirmed phone belongs to one account.
    confirmed_phone     TEXT UNIQUE,
    status              TEXT NOT NULL CHECK (status IN ('active', 'disabled', 'erased')),
    version             BIGINT NOT NULL,
    created_at          TIMESTAMPTZ NOT NULL,
    updated_at          TIMESTAMPTZ NOT NULL,
    CHECK (status = 'erased' OR (login IS NOT NULL AND password_hash IS NOT NULL)),
    CHECK (status <> 'erased' OR (login IS NULL AND password_hash IS NULL AND phone IS NULL AND confirmed_phone IS NULL))
);

CREATE TABLE clients (
    id           UUID PRIMARY KEY,
    client_id    TEXT NOT NULL UNIQUE,
    secret_hash  TEXT NOT NULL,
    name         TEXT NOT NULL,
    active       BOOLEAN NOT NULL,
    version      BIGINT NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    updated_at   TIMESTAMPTZ NOT NULL
);

CREATE TABLE grants (
    id               UUID PRIMARY KEY,
    user_id          UUID REFERENCES users (id),
    client_id        UUID REFERENCES clients (id),
    role             TEXT NOT NULL,
    region           TEXT REFERENCES regions (code),
    organization_id  UUID REFERENCES organizations (id),
    created_at       TIMESTAMPTZ NOT NULL,
    CHECK ((user_id IS NULL) <> (client_id IS NULL))
);
CREATE INDEX grants_by_user ON grants (user_id);
CREATE INDEX grants_by_client ON grants (client_id);

CREATE TABLE sessions (
    id          UUID PRIMARY KEY,
    user_id     UUID NOT NULL REFERENCES users (id),
    created_at  TIMESTAMPTZ NOT NULL,
    revoked_at  TIMESTAMPTZ
);
CREATE INDEX sessions_by_user ON sessions (user_id);

CREATE TABLE refresh_tokens (
    id          UUID PRIMARY KEY,
    session_id  UUID NOT NULL REFERENCES sessions (id),
    token_hash  TEXT NOT NULL UNIQUE,
    expires_at  TIMESTAMPTZ NOT NULL,
    spent_at    TIMESTAMPTZ
);
CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at);
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);

CREATE TABLE signing_keys (
    kid          TEXT PRIMARY KEY,
    private_pem  TEXT NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL
);

CREATE TABLE one_time_codes (
    id          UUID PRIMARY KEY,
    user_id     UUID NOT NULL REFERENCES users (id),
    purpose     TEXT NOT NULL CHECK (purpose IN ('confirm_phone', 'reset_password')),
    phone       TEXT NOT NULL,
    code_hash   TEXT NOT NULL,
    attempts    INTEGER NOT NULL,
    expires_at  TIMESTAMPTZ NOT NULL,
    used_at     TIMESTAMPTZ,
    created_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX one_time_codes_by_user ON one_time_codes (user_id, purpose, created_at);

-- Failed attempts in a window, per account, per login that has no account (so that the two cannot be
-- told apart) and per address; shared by all servers.
CREATE TABLE throttles (
    key         TEXT PRIMARY KEY,
    attempts    INTEGER NOT NULL,
    window_ends TIMESTAMPTZ NOT NULL
);

-- What the notification adapter sends; a message is handed over after its transaction committed.
CREATE TABLE messages (
    id          UUID PRIMARY KEY,
    channel     TEXT NOT NULL CHECK (channel IN ('sms')),
    recipient   TEXT NOT NULL,
    body        TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    sent_at     TIMESTAMPTZ
);
CREATE INDEX messages_by_sent ON messages (sent_at, id);

CREATE TABLE idempotency_keys (
    scope        TEXT NOT NULL,
    key          TEXT NOT NULL,
    fingerprint  TEXT NOT NULL,
    status       INTEGER NOT NULL,
    location     TEXT,
    etag         TEXT,
    body         TEXT NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

CREATE TABLE audit_events (
    id           UUID PRIMARY KEY,
    at           TIMESTAMPTZ NOT NULL,
    actor        TEXT NOT NULL,
    action       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    object_id    TEXT NOT NULL,
    from_status  TEXT,
    to_status    TEXT,
    reason       TEXT,
    request_id   TEXT NOT NULL,
    details      JSONB
);
CREATE INDEX audit_events_by_object ON audit_events (object_id, id);
CREATE INDEX audit_events_by_actor ON audit_events (actor, id);

CREATE TABLE search_terms (
    kind       TEXT NOT NULL,
    term       TEXT NOT NULL,
    object_id  UUID NOT NULL,
    PRIMARY KEY (kind, term, object_id)
);
CREATE INDEX search_terms_by_object ON search_terms (object_id);

CREATE TABLE calendar_days (
    date        DATE PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('holiday', 'make_up_workday')),
    name        TEXT NOT NULL
);
-- One version for a year's table: what If-Match of PUT /calendar-days compares.
CREATE TABLE calendar_years (
    year        INTEGER PRIMARY KEY,
    version     BIGINT NOT NULL,
    updated_at  TIMESTAMPTZ NOT NULL
);

CREATE TABLE rule_params (
    id              UUID PRIMARY KEY,
    code            TEXT NOT NULL,
    -- Empty for the whole city, so that the key below is unique on both engines.
    region          TEXT NOT NULL,
    -- JSON text: a number, a text, an object or an array.
    value           TEXT NOT NULL,
    unit            TEXT,
    legal_basis     TEXT NOT NULL,
    confidence      TEXT NOT NULL CHECK (confidence IN ('checked', 'high', 'medium', 'low', 'policy_choice')),
    effective_from  DATE NOT NULL,
    effective_to    DATE CHECK (effective_to >= effective_from),
    note            TEXT,
    version         BIGINT NOT NULL,
    updated_at      TIMESTAMPTZ NOT NULL,
    UNIQUE (code, region, effective_from)
);

CREATE TABLE facilities (
    id                     UUID PRIMARY KEY,
    name                   TEXT NOT NULL,
    kind                   TEXT NOT NULL,
    region                 TEXT NOT NULL REFERENCES regions (code),
    region_path            TEXT NOT NULL,
    organization_id        UUID NOT NULL REFERENCES organizations (id),
    level                  TEXT NOT NULL CHECK (level IN ('city', 'county', 'township', 'village')),
    grade                  TEXT NOT NULL CHECK (grade IN ('first', 'second', 'third', 'unrated')),
    ownership              TEXT,
    opening_type           TEXT NOT NULL CHECK (opening_type IN ('free', 'discount', 'paid')),
    status                 TEXT NOT NULL CHECK (status IN ('draft', 'open', 'suspended')),
    lat                    DOUBLE PRECISION NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lng                    DOUBLE PRECISION NOT NULL CHECK (lng BETWEEN -180 AND 180),
    location_accuracy      TEXT NOT NULL CHECK (location_accuracy IN ('exact', 'approximate')),
    address                TEXT,
    phone                  TEXT,
    description            TEXT,
    photo_urls             JSONB NOT NULL,
    accessibility          JSONB NOT NULL,
    -- PAID: approval number, free sessions for pupils a month, concessions (rulebook C).
    pricing                JSONB NOT NULL,
    safety_plan            TEXT,
    accessibility_plan     TEXT,
    -- Where a county's system keeps it: machine sync is idempotent on these.
    source                 TEXT,
    external_id            TEXT,
    version                BIGINT NOT NULL,
    created_at             TIMESTAMPTZ NOT NULL,
    updated_at             TIMESTAMPTZ NOT NULL,
    UNIQUE (source, external_id),
    -- Open only with both plans (保障法 §17, §22).
    CHECK (status <> 'open' OR (safety_plan IS NOT NULL AND accessibility_plan IS NOT NULL))
);
CREATE INDEX facilities_by_status ON facilities (status, id);
CREATE INDEX facilities_by_region ON facilities (region, id);
CREATE INDEX facilities_by_place ON facilities (lat, lng);
CREATE INDEX facilities_by_organization ON facilities (organization_id, id);
CREATE INDEX facilities_by_update ON facilities (updated_at, id);

CREATE TABLE spaces (
    id                              UUID PRIMARY KEY,
    facility_id                     UUID NOT NULL REFERENCES facilities (id),
    parent_id                       UUID REFERENCES spaces (id),
    name                            TEXT NOT NULL,
    description                     TEXT,
    capacity                        INTEGER NOT NULL CHECK (capacity >= 1),
    sharing                         TEXT NOT NULL CHECK (sharing IN ('exclusive', 'shared')),
    start_interval_minutes          INTEGER NOT NULL CHECK (start_interval_minutes BETWEEN 1 AND 1440),
    min_duration_minutes            INTEGER CHECK (min_duration_minutes >= 1),
    max_duration_minutes            INTEGER CHECK (max_duration_minutes >= 1),
    buffer_before_minutes           INTEGER NOT NULL CHECK (buffer_before_minutes BETWEEN 0 AND 1440),
    buffer_after_minutes            INTEGER NOT NULL CHECK (buffer_after_minutes BETWEEN 0 AND 1440),
    advance_min_minutes             INTEGER NOT NULL CHECK (advance_min_minutes >= 0),
    advance_max_days                INTEGER NOT NULL CHECK (advance_max_days BETWEEN 0 AND 1096),
    cancel_before_minutes           INTEGER CHECK (cancel_before_minutes >= 0),
    approval_required               BOOLEAN NOT NULL,
    max_active_bookings_per_person  INTEGER CHECK (max_active_bookings_per_person >= 1),
    accessible                      BOOLEAN NOT NULL,
    equipment                       JSONB NOT NULL,
    bookable                        BOOLEAN NOT NULL,
    version                         BIGINT NOT NULL,
    created_at                      TIMESTAMPTZ NOT NULL,
    updated_at                      TIMESTAMPTZ NOT NULL,
    CHECK (max_duration_minutes >= min_duration_minutes),
    CHECK (parent_id <> id)
);
CREATE INDEX spaces_by_facility ON spaces (facility_id, id);
CREATE INDEX spaces_by_parent ON spaces (parent_id);

-- Every space with each leaf below it (a leaf has itself): what a booking of it occupies.
CREATE TABLE space_leaves (
    space_id  UUID NOT NULL REFERENCES spaces (id),
    leaf_id   UUID NOT NULL REFERENCES spaces (id),
    PRIMARY KEY (space_id, leaf_id)
);
CREATE INDEX space_leaves_up ON space_leaves (leaf_id, space_id);

CREATE TABLE timetables (
    id           UUID PRIMARY KEY,
    facility_id  UUID UNIQUE REFERENCES facilities (id),
    space_id     UUID UNIQUE REFERENCES spaces (id),
    hours        JSONB NOT NULL,
    version      BIGINT NOT NULL,
    updated_at   TIMESTAMPTZ NOT NULL,
    CHECK ((facility_id IS NULL) <> (space_id IS NULL))
);

CREATE TABLE closures (
    id          UUID PRIMARY KEY,
    space_id    UUID NOT NULL REFERENCES spaces (id),
    starts_at   TIMESTAMPTZ NOT NULL,
    ends_at     TIMESTAMPTZ NOT NULL,
    reason      TEXT NOT NULL,
    emergency   BOOLEAN NOT NULL,
    version     BIGINT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    updated_at  TIMESTAMPTZ NOT NULL,
    CHECK (starts_at < ends_at)
);
CREATE INDEX closures_by_space ON closures (space_id, ends_at);

CREATE TABLE bookings (
    id                     UUID PRIMARY KEY,
    space_id               UUID NOT NULL REFERENCES spaces (id),
    facility_id            UUID NOT NULL REFERENCES facilities (id),
    -- Whose it is; null for somebody without an account, and once the account is erased.
    user_id                UUID REFERENCES users (id),
    -- Who entered it.
    created_by             TEXT NOT NULL,
    channel                TEXT NOT NULL CHECK (channel IN ('online', 'counter', 'phone', 'village', 'machine')),
    guest_name             TEXT,
    guest_phone            TEXT,
    starts_at              TIMESTAMPTZ NOT NULL,
    ends_at                TIMESTAMPTZ NOT NULL,
    buffer_before_minutes  INTEGER NOT NULL,
    buffer_after_minutes   INTEGER NOT NULL,
    headcount              INTEGER NOT NULL CHECK (headcount >= 1),
    purpose                TEXT NOT NULL,
    status                 TEXT NOT NULL CHECK (status IN
        ('held', 'pending', 'confirmed', 'checked_in', 'completed', 'cancelled', 'rejected', 'no_show', 'closed_by_venue')),
    status_reason          TEXT,
    version                BIGINT NOT NULL,
    created_at             TIMESTAMPTZ NOT NULL,
    updated_at             TIMESTAMPTZ NOT NULL,
    CHECK (starts_at < ends_at)
);
CREATE INDEX bookings_by_user ON bookings (user_id, starts_at, id);
CREATE INDEX bookings_by_space ON bookings (space_id, starts_at, id);
CREATE INDEX bookings_by_facility ON bookings (facility_id, starts_at, id);
CREATE INDEX bookings_by_start ON bookings (starts_at, id);
-- What jobs look for; ended bookings leave the few active states.
CREATE INDEX bookings_by_status ON bookings (status, ends_at);

CREATE TABLE notices (
    id          UUID PRIMARY KEY,
    user_id     UUID NOT NULL REFERENCES users (id),
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    body        TEXT NOT NULL,
    booking_id  UUID REFERENCES bookings (id),
    created_at  TIMESTAMPTZ NOT NULL,
    read_at     TIMESTAMPTZ
);
CREATE INDEX notices_by_user ON notices (user_id, id);
