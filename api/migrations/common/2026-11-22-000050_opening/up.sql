-- Opening commitments, open days, offers of private venues with their subsidies, permits of large events.

-- What a published commitment or a listed offer makes of a space's hours: they hold instead of any
-- timetable. A suspended one stays as inactive, so that no timetable takes its place by accident.
CREATE TABLE published_openings (
    space_id   UUID NOT NULL REFERENCES spaces (id),
    source_id  UUID NOT NULL,
    source     TEXT NOT NULL CHECK (source IN ('commitment', 'offer')),
    hours      JSONB NOT NULL,
    active     BOOLEAN NOT NULL,
    PRIMARY KEY (space_id, source_id)
);
CREATE INDEX published_openings_by_source ON published_openings (source_id);

CREATE TABLE opening_commitments (
    id             UUID PRIMARY KEY,
    facility_id    UUID NOT NULL REFERENCES facilities (id),
    kind           TEXT NOT NULL CHECK (kind IN ('agency', 'school')),
    space_ids      JSONB NOT NULL,
    hours          JSONB NOT NULL,
    valid_from     DATE NOT NULL,
    valid_to       DATE NOT NULL,
    statement      TEXT NOT NULL,
    status         TEXT NOT NULL CHECK (status IN ('declared', 'approved', 'published', 'suspended', 'ended')),
    status_reason  TEXT,
    declared_by    TEXT NOT NULL,
    approved_by    TEXT,
    version        BIGINT NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL,
    updated_at     TIMESTAMPTZ NOT NULL,
    CHECK (valid_from <= valid_to),
    -- Four eyes.
    CHECK (approved_by <> declared_by),
    CHECK (status IN ('declared', 'ended') OR approved_by IS NOT NULL)
);
CREATE INDEX opening_commitments_by_facility ON opening_commitments (facility_id, id);

CREATE TABLE teaching_calendars (
    id            UUID PRIMARY KEY,
    facility_id   UUID NOT NULL UNIQUE REFERENCES facilities (id),
    hours         JSONB NOT NULL,
    holidays_off  BOOLEAN NOT NULL,
    version       BIGINT NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL
);

CREATE TABLE open_day_events (
    id                      UUID PRIMARY KEY,
    facility_id             UUID NOT NULL REFERENCES facilities (id),
    space_id                UUID REFERENCES spaces (id),
    booking_id              UUID REFERENCES bookings (id),
    title                   TEXT NOT NULL,
    description             TEXT,
    starts_at               TIMESTAMPTZ NOT NULL,
    ends_at                 TIMESTAMPTZ NOT NULL,
    registration_closes_at  TIMESTAMPTZ NOT NULL,
    capacity                INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    status                  TEXT NOT NULL CHECK (status IN
        ('planned', 'unit_approved', 'public', 'registration_closed', 'held', 'cancelled')),
    status_reason           TEXT,
    planned_by              TEXT NOT NULL,
    approved_by             TEXT,
    version                 BIGINT NOT NULL,
    created_at              TIMESTAMPTZ NOT NULL,
    updated_at              TIMESTAMPTZ NOT NULL,
    CHECK (starts_at < ends_at AND registration_closes_at <= starts_at),
    CHECK (approved_by <> planned_by),
    CHECK (status IN ('planned', 'cancelled') OR approved_by IS NOT NULL)
);
CREATE INDEX open_day_events_by_start ON open_day_events (starts_at, id);
CREATE INDEX open_day_events_by_status ON open_day_events (status, registration_closes_at);
CREATE INDEX open_day_events_by_facility ON open_day_events (facility_id, id);

CREATE TABLE open_day_registrations (
    id             UUID PRIMARY KEY,
    event_id       UUID NOT NULL REFERENCES open_day_events (id),
    user_id        UUID REFERENCES users (id),
    group_name     TEXT NOT NULL,
    headcount      INTEGER NOT NULL CHECK (headcount BETWEEN 1 AND 101),
    -- Names and documents, encrypted; null once they are erased.
    people         TEXT,
    erased_at      TIMESTAMPTZ,
    status         TEXT NOT NULL CHECK (status IN ('pending', 'approved', 'rejected', 'cancelled')),
    status_reason  TEXT,
    version        BIGINT NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL,
    updated_at     TIMESTAMPTZ NOT NULL,
    CHECK ((people IS NULL) = (erased_at IS NOT NULL))
);
CREATE INDEX open_day_registrations_by_event ON open_day_registrations (event_id, id);
CREATE INDEX open_day_registrations_by_user ON open_day_registrations (user_id, id);
CREATE INDEX open_day_registrations_by_erasure ON open_day_registrations (erased_at, id);

CREATE TABLE opening_offers (
    id               UUID PRIMARY KEY,
    facility_id      UUID NOT NULL REFERENCES facilities (id),
    space_ids        JSONB NOT NULL,
    mode             TEXT NOT NULL CHECK (mode IN ('free', 'discount', 'paid_by_public')),
    list_price_fen   BIGINT NOT NULL CHECK (list_price_fen BETWEEN 0 AND 1000000000),
    offer_price_fen  BIGINT NOT NULL CHECK (offer_price_fen >= 0),
    hours            JSONB NOT NULL,
    valid_from       DATE NOT NULL,
    valid_to         DATE NOT NULL,
    status           TEXT NOT NULL CHECK (status IN ('applied', 'site_checked', 'listed', 'delisted')),
    status_reason    TEXT,
    applied_by       TEXT NOT NULL,
    site_checked_by  TEXT,
    site_checked_on  DATE,
    site_inspector   TEXT,
    site_passed      BOOLEAN,
    site_note        TEXT,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CHECK (valid_from <= valid_to),
    CHECK (mode <> 'free' OR offer_price_fen = 0),
    CHECK (mode <> 'discount' OR (offer_price_fen > 0 AND offer_price_fen < list_price_fen)),
    CHECK (mode <> 'paid_by_public' OR (offer_price_fen > 0 AND offer_price_fen <= list_price_fen)),
    -- Nobody inspects their own venue.
    CHECK (site_checked_by <> applied_by)
);
CREATE INDEX opening_offers_by_facility ON opening_offers (facility_id, id);

CREATE TABLE subsidy_agreements (
    id          UUID PRIMARY KEY,
    offer_id    UUID NOT NULL REFERENCES opening_offers (id),
    basis       TEXT NOT NULL CHECK (basis IN ('per_person', 'per_hour')),
    rate_fen    BIGINT NOT NULL CHECK (rate_fen BETWEEN 1 AND 100000000),
    cap_fen     BIGINT NOT NULL CHECK (cap_fen BETWEEN 1 AND 100000000000),
    valid_from  DATE NOT NULL,
    valid_to    DATE NOT NULL,
    created_by  TEXT NOT NULL,
    version     BIGINT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    updated_at  TIMESTAMPTZ NOT NULL,
    CHECK (valid_from <= valid_to)
);
CREATE INDEX subsidy_agreements_by_offer ON subsidy_agreements (offer_id, id);

CREATE TABLE subsidy_claims (
    id             UUID PRIMARY KEY,
    agreement_id   UUID NOT NULL REFERENCES subsidy_agreements (id),
    period_from    DATE NOT NULL,
    period_to      DATE NOT NULL,
    people         BIGINT NOT NULL CHECK (people >= 0),
    minutes        BIGINT NOT NULL CHECK (minutes >= 0),
    computed_fen   BIGINT NOT NULL CHECK (computed_fen >= 0),
    amount_fen     BIGINT NOT NULL CHECK (amount_fen >= 0 AND amount_fen <= computed_fen),
    status         TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'approved', 'rejected')),
    status_reason  TEXT,
    claimed_by     TEXT NOT NULL,
    decided_by     TEXT,
    version        BIGINT NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL,
    updated_at     TIMESTAMPTZ NOT NULL,
    CHECK (period_from <= period_to),
    CHECK (decided_by <> claimed_by),
    CHECK (status <> 'approved' OR decided_by IS NOT NULL)
);
CREATE INDEX subsidy_claims_by_agreement ON subsidy_claims (agreement_id, id);

-- A booking is claimed once, whatever the agreement. Rejecting a claim deletes its rows.
CREATE TABLE subsidy_claim_bookings (
    booking_id  UUID PRIMARY KEY REFERENCES bookings (id),
    claim_id    UUID NOT NULL REFERENCES subsidy_claims (id),
    headcount   INTEGER NOT NULL CHECK (headcount >= 1),
    minutes     BIGINT NOT NULL CHECK (minutes >= 0)
);
CREATE INDEX subsidy_claim_bookings_by_claim ON subsidy_claim_bookings (claim_id);

-- So is an hour of a room.
CREATE TABLE subsidy_claim_hours (
    leaf_id    UUID NOT NULL REFERENCES spaces (id),
    starts_at  TIMESTAMPTZ NOT NULL,
    ends_at    TIMESTAMPTZ NOT NULL,
    claim_id   UUID NOT NULL REFERENCES subsidy_claims (id),
    PRIMARY KEY (leaf_id, starts_at),
    CHECK (starts_at < ends_at)
);
CREATE INDEX subsidy_claim_hours_by_claim ON subsidy_claim_hours (claim_id);

CREATE TABLE crowd_permits (
    id           UUID PRIMARY KEY,
    booking_id   UUID NOT NULL UNIQUE REFERENCES bookings (id),
    number       TEXT NOT NULL,
    authority    TEXT NOT NULL CHECK (authority IN ('county', 'city')),
    applied_on   DATE NOT NULL,
    granted_on   DATE NOT NULL,
    recorded_by  TEXT NOT NULL,
    version      BIGINT NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    updated_at   TIMESTAMPTZ NOT NULL,
    CHECK (applied_on <= granted_on)
);
