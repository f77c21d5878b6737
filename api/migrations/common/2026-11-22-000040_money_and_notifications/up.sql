-- Stop the servers of the version before: it writes `messages`, which ends here.

-- How a person wants to be told things; no row is the default.
CREATE TABLE notification_settings (
    user_id          UUID PRIMARY KEY REFERENCES users (id),
    -- Null follows the language of each request; messages are then Chinese.
    language         TEXT CHECK (language IN ('zh-CN', 'en')),
    email            TEXT,
    -- The same as email once it is confirmed.
    confirmed_email  TEXT,
    wechat_open_id   TEXT,
    sms_on           BOOLEAN NOT NULL,
    email_on         BOOLEAN NOT NULL,
    wechat_on        BOOLEAN NOT NULL,
    -- Minutes of the local day; null is the rule parameter.
    quiet_from       INTEGER CHECK (quiet_from BETWEEN 0 AND 1439),
    quiet_until      INTEGER CHECK (quiet_until BETWEEN 0 AND 1439),
    reminders        BOOLEAN NOT NULL,
    version          BIGINT NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL
);

-- Codes live ten minutes: those of the version before are asked for again.
DROP TABLE one_time_codes;
CREATE TABLE one_time_codes (
    id          UUID PRIMARY KEY,
    user_id     UUID NOT NULL REFERENCES users (id),
    purpose     TEXT NOT NULL CHECK (purpose IN ('confirm_phone', 'reset_password', 'confirm_email')),
    -- The phone or e-mail address that it was sent to.
    address     TEXT NOT NULL,
    code_hash   TEXT NOT NULL,
    attempts    INTEGER NOT NULL,
    expires_at  TIMESTAMPTZ NOT NULL,
    used_at     TIMESTAMPTZ,
    created_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX one_time_codes_by_user ON one_time_codes (user_id, purpose, created_at);

ALTER TABLE notices ADD COLUMN title_en TEXT;
ALTER TABLE notices ADD COLUMN body_en TEXT;

-- The outbox: written in the causing transaction, handed to adapters after its commit.
CREATE TABLE deliveries (
    id               UUID PRIMARY KEY,
    -- Not REFERENCES: a notice goes with its account, this trace stays.
    notice_id        UUID,
    user_id          UUID REFERENCES users (id),
    channel          TEXT NOT NULL CHECK (channel IN ('in_app', 'sms', 'email', 'wechat')),
    recipient        TEXT NOT NULL,
    kind             TEXT NOT NULL,
    language         TEXT NOT NULL CHECK (language IN ('zh-CN', 'en')),
    subject          TEXT NOT NULL,
    body             TEXT NOT NULL,
    -- Holds a one-time code: sent at most once, its text erased before.
    secret           BOOLEAN NOT NULL,
    status           TEXT NOT NULL CHECK (status IN ('queued', 'sent', 'failed', 'suppressed')),
    attempts         INTEGER NOT NULL CHECK (attempts >= 0),
    not_before       TIMESTAMPTZ,
    next_attempt_at  TIMESTAMPTZ,
    sent_at          TIMESTAMPTZ,
    last_error       TEXT,
    created_at       TIMESTAMPTZ NOT NULL,
    CHECK ((status = 'queued') = (next_attempt_at IS NOT NULL)),
    CHECK ((status = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX deliveries_due ON deliveries (status, next_attempt_at);
CREATE INDEX deliveries_by_user ON deliveries (user_id);
CREATE INDEX deliveries_by_recipient ON deliveries (recipient);
CREATE INDEX deliveries_by_creation ON deliveries (created_at);

CREATE TABLE delivery_attempts (
    id           UUID PRIMARY KEY,
    delivery_id  UUID NOT NULL REFERENCES deliveries (id),
    number       INTEGER NOT NULL,
    started_at   TIMESTAMPTZ NOT NULL,
    -- Null while it runs, and for ever where the server died meanwhile.
    finished_at  TIMESTAMPTZ,
    outcome      TEXT CHECK (outcome IN ('sent', 'failed', 'refused')),
    error        TEXT,
    UNIQUE (delivery_id, number)
);

INSERT INTO deliveries (id, channel, recipient, kind, language, subject, body, secret, status, attempts,
    next_attempt_at, created_at)
SELECT id, channel, recipient, 'message', 'zh-CN', '', body, TRUE, 'queued', 0, created_at, created_at
FROM messages WHERE sent_at IS NULL;
DROP TABLE messages;

-- What was reminded of: once per subject, beginning and step.
CREATE TABLE reminders (
    -- A booking, or another record that begins; ids are unique among all kinds.
    subject_id  UUID NOT NULL,
    starts_at   TIMESTAMPTZ NOT NULL,
    step        TEXT NOT NULL CHECK (step IN ('first', 'second')),
    -- False where the step was passed over: the person had acted after its time.
    told        BOOLEAN NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (subject_id, starts_at, step)
);

-- What a space costs; no row is free.
CREATE TABLE tariffs (
    id            UUID PRIMARY KEY,
    space_id      UUID NOT NULL UNIQUE REFERENCES spaces (id),
    unit          TEXT NOT NULL CHECK (unit IN ('hour', 'booking', 'person')),
    price_fen     BIGINT NOT NULL CHECK (price_fen BETWEEN 0 AND 10000000),
    free_minutes  INTEGER NOT NULL CHECK (free_minutes BETWEEN 0 AND 1440),
    -- [{"group", "percent_off"}]
    concessions   JSONB NOT NULL,
    -- Bookings that begin before this local date follow `previous`, or are free.
    valid_from    DATE NOT NULL,
    previous      JSONB,
    note          TEXT,
    version       BIGINT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL
);

-- The group that the person claims to belong to; shown at the door.
ALTER TABLE bookings ADD COLUMN concession TEXT
    CHECK (concession IN ('student', 'senior', 'disabled', 'teacher', 'military'));

CREATE TABLE charges (
    id            UUID PRIMARY KEY,
    booking_id    UUID UNIQUE REFERENCES bookings (id),
    ticket_id     UUID UNIQUE,
    facility_id   UUID NOT NULL REFERENCES facilities (id),
    -- Null for somebody without an account, and once the account is erased.
    user_id       UUID REFERENCES users (id),
    concession    TEXT,
    -- What the booking costs.
    price_fen     BIGINT NOT NULL CHECK (price_fen >= 0),
    -- What is owed of it: less after a cancellation.
    amount_fen    BIGINT NOT NULL CHECK (amount_fen >= 0),
    -- The sums of payments and refunds; triggers keep them.
    paid_fen      BIGINT NOT NULL,
    refunded_fen  BIGINT NOT NULL,
    status        TEXT NOT NULL CHECK (status IN ('due', 'paid', 'refund_due', 'refunded', 'void', 'waived')),
    reason        TEXT,
    version       BIGINT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL,
    CHECK (refunded_fen >= 0 AND refunded_fen <= paid_fen),
    CHECK (booking_id IS NOT NULL OR ticket_id IS NOT NULL)
);
CREATE INDEX charges_by_facility ON charges (facility_id, id);
CREATE INDEX charges_by_user ON charges (user_id, id);
CREATE INDEX charges_by_status ON charges (status, id);

-- Money taken; each has a receipt, numbered without gaps per facility and local year.
CREATE TABLE payments (
    id              UUID PRIMARY KEY,
    charge_id       UUID NOT NULL REFERENCES charges (id),
    facility_id     UUID NOT NULL REFERENCES facilities (id),
    method          TEXT NOT NULL CHECK (method IN ('cash', 'card_terminal', 'transfer')),
    amount_fen      BIGINT NOT NULL CHECK (amount_fen > 0),
    -- What the terminal or the bank printed.
    slip_no         TEXT,
    receipt_year    INTEGER NOT NULL,
    receipt_number  INTEGER NOT NULL CHECK (receipt_number > 0),
    taken_by        TEXT NOT NULL,
    taken_at        TIMESTAMPTZ NOT NULL,
    UNIQUE (facility_id, receipt_year, receipt_number)
);
CREATE INDEX payments_by_charge ON payments (charge_id);
CREATE INDEX payments_by_day ON payments (facility_id, taken_at);

-- Money given back.
CREATE TABLE refunds (
    id           UUID PRIMARY KEY,
    charge_id    UUID NOT NULL REFERENCES charges (id),
    facility_id  UUID NOT NULL REFERENCES facilities (id),
    method       TEXT NOT NULL CHECK (method IN ('cash', 'card_terminal', 'transfer')),
    amount_fen   BIGINT NOT NULL CHECK (amount_fen > 0),
    reason       TEXT NOT NULL,
    refunded_by  TEXT NOT NULL,
    refunded_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX refunds_by_charge ON refunds (charge_id);
CREATE INDEX refunds_by_day ON refunds (facility_id, refunded_at);
