-- 群众评价. What one person said of one verified use; its content never changes (guards in 000101).
CREATE TABLE ratings (
    id               UUID PRIMARY KEY,
    -- The kind of use; open, for uses that are verified elsewhere later.
    use_kind         TEXT NOT NULL CHECK (length(use_kind) BETWEEN 1 AND 20),
    use_id           UUID NOT NULL,
    -- Which of several rights the use gives: 0 where it gives one.
    use_seat         INTEGER NOT NULL CHECK (use_seat >= 0),
    -- 再评价: the rating that this one follows after a fix.
    rerates_id       UUID UNIQUE REFERENCES ratings (id),
    facility_id      UUID REFERENCES facilities (id),
    supplier_id      UUID REFERENCES suppliers (id),
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    region           TEXT NOT NULL REFERENCES regions (code),
    -- The facility's kind, or the code of the purchase catalogue.
    service_kind     TEXT NOT NULL,
    score            INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    dimensions       JSONB NOT NULL,
    text             TEXT,
    photos           JSONB NOT NULL,
    channel          TEXT NOT NULL CHECK (channel IN ('app', 'web', 'phone', 'staff', 'paper')),
    user_id          UUID REFERENCES users (id),
    -- Of whom it was entered, where somebody else entered it.
    author_name      TEXT,
    author_phone     TEXT,
    entered_by       TEXT NOT NULL,
    filled_in_on     DATE,
    -- A keyed digest: the device itself is not known.
    device_hash      TEXT,
    used_at          TIMESTAMPTZ NOT NULL,
    -- The local month of the rating, for figures by month.
    month            TEXT NOT NULL CHECK (length(month) = 7),
    status           TEXT NOT NULL CHECK (status IN ('published', 'withdrawn', 'set_aside')),
    status_reason    TEXT,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CHECK ((facility_id IS NULL) <> (supplier_id IS NULL)),
    CHECK ((channel = 'paper') = (filled_in_on IS NOT NULL))
);
-- One right, one rating; what follows a fix refers to it.
CREATE UNIQUE INDEX a_use_is_rated_once ON ratings (use_kind, use_id, use_seat) WHERE rerates_id IS NULL;
CREATE INDEX ratings_by_facility ON ratings (facility_id, created_at, id);
CREATE INDEX ratings_by_supplier ON ratings (supplier_id, created_at, id);
CREATE INDEX ratings_by_region ON ratings (region, created_at, id);
CREATE INDEX ratings_by_person ON ratings (user_id, id);
CREATE INDEX ratings_by_device ON ratings (device_hash, created_at);
CREATE INDEX ratings_by_clerk ON ratings (entered_by, created_at);
CREATE INDEX ratings_by_change ON ratings (updated_at, id);

-- 回复: each wording stays.
CREATE TABLE rating_replies (
    id          UUID PRIMARY KEY,
    rating_id   UUID NOT NULL REFERENCES ratings (id),
    revision    INTEGER NOT NULL CHECK (revision >= 1),
    text        TEXT NOT NULL,
    replied_by  TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    UNIQUE (rating_id, revision)
);

-- 差评整改.
CREATE TABLE rating_rectifications (
    id                      UUID PRIMARY KEY,
    rating_id               UUID NOT NULL UNIQUE REFERENCES ratings (id),
    organization_id         UUID NOT NULL REFERENCES organizations (id),
    region                  TEXT NOT NULL REFERENCES regions (code),
    status                  TEXT NOT NULL CHECK (status IN ('open', 'called_back', 'fixed', 'closed', 'cancelled')),
    call_back_due_at        TIMESTAMPTZ NOT NULL,
    fix_due_at              TIMESTAMPTZ NOT NULL,
    called_back_at          TIMESTAMPTZ,
    fixed_at                TIMESTAMPTZ,
    fix_summary             TEXT,
    fix_evidence            JSONB NOT NULL,
    fixed_by                TEXT,
    -- The end of the term in which the author rates again, excluded.
    rerate_until            TIMESTAMPTZ,
    closed_at               TIMESTAMPTZ,
    closed_by_rating_id     UUID REFERENCES ratings (id),
    -- When the job noticed that a term had passed.
    call_back_overdue_at    TIMESTAMPTZ,
    fix_overdue_at          TIMESTAMPTZ,
    next_check_at           TIMESTAMPTZ,
    version                 BIGINT NOT NULL,
    created_at              TIMESTAMPTZ NOT NULL,
    updated_at              TIMESTAMPTZ NOT NULL,
    CHECK (status NOT IN ('called_back', 'fixed', 'closed') OR called_back_at IS NOT NULL),
    CHECK (status NOT IN ('fixed', 'closed') OR (fixed_at IS NOT NULL AND fix_summary IS NOT NULL))
);
CREATE INDEX rectifications_by_region ON rating_rectifications (region, id);
CREATE INDEX rectifications_by_body ON rating_rectifications (organization_id, id);
CREATE INDEX rectifications_by_check ON rating_rectifications (next_check_at);
CREATE INDEX rectifications_by_change ON rating_rectifications (updated_at, id);

-- 回访: every attempt, by a person with a name.
CREATE TABLE rating_call_backs (
    id                UUID PRIMARY KEY,
    rectification_id  UUID NOT NULL REFERENCES rating_rectifications (id),
    reached           BOOLEAN NOT NULL,
    caller_name       TEXT NOT NULL,
    note              TEXT NOT NULL,
    recorded_by       TEXT NOT NULL,
    called_at         TIMESTAMPTZ NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL
);
CREATE INDEX call_backs_by_rectification ON rating_call_backs (rectification_id, id);

-- 申诉 of the venue against a rating, once.
CREATE TABLE rating_appeals (
    id               UUID PRIMARY KEY,
    rating_id        UUID NOT NULL UNIQUE REFERENCES ratings (id),
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    region           TEXT NOT NULL REFERENCES regions (code),
    ground           TEXT NOT NULL CHECK (ground IN ('mistaken', 'malicious')),
    reason           TEXT NOT NULL,
    evidence         JSONB NOT NULL,
    filed_by         TEXT NOT NULL,
    status           TEXT NOT NULL CHECK (status IN ('filed', 'upheld', 'dismissed')),
    decision         TEXT,
    decided_by       TEXT,
    decided_at       TIMESTAMPTZ,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CHECK (status = 'filed' OR (decision IS NOT NULL AND decided_by IS NOT NULL)),
    CHECK (decided_by IS NULL OR decided_by <> filed_by)
);
CREATE INDEX rating_appeals_by_region ON rating_appeals (region, id);

-- Signs of stuffing 刷评线索, for a person to decide.
CREATE TABLE rating_flags (
    id               UUID PRIMARY KEY,
    kind             TEXT NOT NULL CHECK (kind IN ('venue_velocity', 'device_velocity', 'clerk_velocity', 'linked_device')),
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    facility_id      UUID REFERENCES facilities (id),
    supplier_id      UUID REFERENCES suppliers (id),
    region           TEXT NOT NULL REFERENCES regions (code),
    -- Whose: a device's digest or a clerk; none for a venue.
    subject          TEXT,
    status           TEXT NOT NULL CHECK (status IN ('open', 'confirmed', 'dismissed')),
    decision         TEXT,
    decided_by       TEXT,
    decided_at       TIMESTAMPTZ,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CHECK (status = 'open' OR decision IS NOT NULL)
);
CREATE INDEX rating_flags_by_region ON rating_flags (region, id);
CREATE INDEX rating_flags_by_body ON rating_flags (organization_id, kind, status);

CREATE TABLE rating_flag_members (
    flag_id    UUID NOT NULL REFERENCES rating_flags (id),
    rating_id  UUID NOT NULL REFERENCES ratings (id),
    PRIMARY KEY (flag_id, rating_id)
);
