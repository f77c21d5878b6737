-- What belongs to awards and contracts; challenges and complaints.

-- Which award was announced by which notice: it is public from then on.
CREATE TABLE award_publications (
    award_id     UUID PRIMARY KEY REFERENCES awards (id),
    notice_id    UUID NOT NULL REFERENCES procurement_notices (id)
);

-- Why an award was cancelled; the next candidate may follow.
CREATE TABLE award_cancellations (
    award_id      UUID PRIMARY KEY REFERENCES awards (id),
    grounds       TEXT NOT NULL CHECK (grounds IN ('refused_to_sign', 'fraud', 'upheld_challenge', 'supplier_banned')),
    reason        TEXT NOT NULL,
    cancelled_by  TEXT NOT NULL,
    cancelled_at  TIMESTAMPTZ NOT NULL
);

-- What was agreed beside amount and dates.
CREATE TABLE contract_clauses (
    contract_id    UUID PRIMARY KEY REFERENCES contracts (id),
    -- 履约保证金的形式: never cash (实施条例第四十八条).
    deposit_form   TEXT CHECK (deposit_form IN ('guarantee', 'insurance', 'check')),
    -- Why it was signed after the thirty days.
    late_reason    TEXT
);

CREATE TABLE contract_milestones (
    id            UUID PRIMARY KEY,
    contract_id   UUID NOT NULL REFERENCES contracts (id),
    position      INTEGER NOT NULL CHECK (position >= 1),
    title         TEXT NOT NULL,
    due_on        DATE NOT NULL,
    amount_fen    BIGINT CHECK (amount_fen > 0),
    completed_at  TIMESTAMPTZ,
    completed_by  TEXT,
    version       BIGINT NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL,
    UNIQUE (contract_id, position),
    CHECK ((completed_at IS NULL) = (completed_by IS NULL))
);

-- 补充合同.
CREATE TABLE contract_supplements (
    id            UUID PRIMARY KEY,
    contract_id   UUID NOT NULL REFERENCES contracts (id),
    amount_fen    BIGINT NOT NULL CHECK (amount_fen > 0),
    reason        TEXT NOT NULL,
    agreed_by     TEXT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX contract_supplements_by_contract ON contract_supplements (contract_id, id);

-- 履约验收. One that was not passed stays; the next one follows after the rectification.
CREATE TABLE acceptances (
    id             UUID PRIMARY KEY,
    contract_id    UUID NOT NULL REFERENCES contracts (id),
    passed         BOOLEAN NOT NULL,
    summary        TEXT NOT NULL,
    accepted_on    DATE NOT NULL,
    -- 整改期限 of one that was not passed.
    rectify_by     DATE,
    decided_by     TEXT NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX acceptances_by_contract ON acceptances (contract_id, id);
CREATE UNIQUE INDEX a_contract_is_accepted_once ON acceptances (contract_id) WHERE passed;

CREATE TABLE acceptance_opinions (
    id             UUID PRIMARY KEY,
    acceptance_id  UUID NOT NULL REFERENCES acceptances (id),
    position       INTEGER NOT NULL,
    channel        TEXT NOT NULL CHECK (channel IN ('platform', 'online', 'on_site', 'telephone', 'paper')),
    given_by       TEXT NOT NULL CHECK (given_by IN ('service_user', 'expert', 'third_party', 'purchaser')),
    rating         INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    text           TEXT,
    UNIQUE (acceptance_id, position)
);

-- 质疑.
CREATE TABLE challenges (
    id               UUID PRIMARY KEY,
    project_id       UUID NOT NULL REFERENCES procurement_projects (id),
    lot_id           UUID REFERENCES procurement_lots (id),
    supplier_id      UUID NOT NULL REFERENCES suppliers (id),
    matter           TEXT NOT NULL CHECK (matter IN ('documents', 'process', 'result')),
    -- How many results were announced before: each may be challenged once.
    round            INTEGER NOT NULL,
    grounds          TEXT NOT NULL,
    facts            TEXT NOT NULL,
    claims           JSONB NOT NULL,
    affects_result   BOOLEAN NOT NULL,
    status           TEXT NOT NULL CHECK (status IN ('received', 'accepted', 'rejected', 'answered', 'withdrawn')),
    status_reason    TEXT,
    submitted_by     TEXT NOT NULL,
    submitted_at     TIMESTAMPTZ NOT NULL,
    answer_due_at    TIMESTAMPTZ NOT NULL,
    outcome          TEXT CHECK (outcome IN ('upheld', 'partly_upheld', 'dismissed')),
    answer           TEXT,
    answered_by      TEXT,
    -- When it was answered or rejected: the term for a complaint runs from here.
    answered_at      TIMESTAMPTZ,
    -- The awards that an upheld challenge brings down.
    affected_awards  JSONB NOT NULL,
    next_check_at    TIMESTAMPTZ,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CHECK ((outcome IS NULL) = (answer IS NULL)),
    CHECK (status <> 'answered' OR outcome IS NOT NULL)
);
CREATE INDEX challenges_by_project ON challenges (project_id, id);
CREATE INDEX challenges_by_supplier ON challenges (supplier_id, id);
CREATE INDEX challenges_by_change ON challenges (updated_at, id);
CREATE INDEX challenges_by_check ON challenges (next_check_at);
-- All at once 一次性提出: a matter is challenged once.
CREATE UNIQUE INDEX a_matter_is_challenged_once ON challenges (project_id, supplier_id, matter, round)
    WHERE status <> 'rejected';

-- 投诉.
CREATE TABLE complaints (
    id               UUID PRIMARY KEY,
    challenge_id     UUID NOT NULL REFERENCES challenges (id),
    project_id       UUID NOT NULL REFERENCES procurement_projects (id),
    lot_id           UUID REFERENCES procurement_lots (id),
    supplier_id      UUID NOT NULL REFERENCES suppliers (id),
    -- Codes of claims of the challenge (实施条例第五十五条).
    matters          JSONB NOT NULL,
    facts            TEXT NOT NULL,
    affects_result   BOOLEAN NOT NULL,
    status           TEXT NOT NULL CHECK (status IN ('received', 'accepted', 'rejected', 'decided', 'withdrawn')),
    status_reason    TEXT,
    submitted_by     TEXT NOT NULL,
    submitted_at     TIMESTAMPTZ NOT NULL,
    decision_due_at  TIMESTAMPTZ NOT NULL,
    outcome          TEXT CHECK (outcome IN ('upheld', 'partly_upheld', 'dismissed')),
    decision         TEXT,
    remedy_order     TEXT CHECK (remedy_order IN ('none', 'correct', 'cancel_award', 're_tender')),
    decided_by       TEXT,
    decided_at       TIMESTAMPTZ,
    affected_awards  JSONB NOT NULL,
    next_check_at    TIMESTAMPTZ,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CHECK (status <> 'decided' OR (outcome IS NOT NULL AND decision IS NOT NULL AND remedy_order IS NOT NULL)),
    CHECK (outcome <> 'dismissed' OR remedy_order = 'none')
);
CREATE INDEX complaints_by_project ON complaints (project_id, id);
CREATE INDEX complaints_by_supplier ON complaints (supplier_id, id);
CREATE INDEX complaints_by_change ON complaints (updated_at, id);
CREATE INDEX complaints_by_check ON complaints (next_check_at);
CREATE UNIQUE INDEX one_complaint_of_a_challenge ON complaints (challenge_id) WHERE status <> 'rejected';

-- 暂停采购活动 (采购法第五十七条): the former state, and how long it lasts at most.
CREATE TABLE procurement_suspensions (
    id                    UUID PRIMARY KEY,
    project_id            UUID NOT NULL REFERENCES procurement_projects (id),
    complaint_id          UUID NOT NULL REFERENCES complaints (id),
    former_status         TEXT NOT NULL,
    former_next_check_at  TIMESTAMPTZ,
    reason                TEXT NOT NULL,
    suspended_by          TEXT NOT NULL,
    suspended_at          TIMESTAMPTZ NOT NULL,
    ends_at               TIMESTAMPTZ NOT NULL,
    resumed_at            TIMESTAMPTZ,
    resumed_by            TEXT,
    CHECK (suspended_at < ends_at),
    CHECK ((resumed_at IS NULL) = (resumed_by IS NULL))
);
CREATE INDEX procurement_suspensions_by_complaint ON procurement_suspensions (complaint_id, id);
CREATE INDEX procurement_suspensions_by_end ON procurement_suspensions (ends_at);
CREATE UNIQUE INDEX one_running_suspension ON procurement_suspensions (project_id) WHERE resumed_at IS NULL;
-- One payment is recorded once.
CREATE UNIQUE INDEX contract_payments_by_reference ON contract_payments (contract_id, reference);
