-- Third-party evaluations 第三方评估: standards whose weights sum to exactly 100, evaluations with sealed raw data,
-- objections, and the targets that follow. Weights and points are hundredths.

-- 评估标准: one row for each version. What was published never changes.
CREATE TABLE evaluation_standards (
    id              UUID PRIMARY KEY,
    code            TEXT NOT NULL,
    version_number  INTEGER NOT NULL CHECK (version_number >= 1),
    -- The published version that this one comes after.
    previous_id     UUID REFERENCES evaluation_standards (id),
    title           TEXT NOT NULL,
    purpose         TEXT NOT NULL CHECK (purpose IN ('third_party', 'self_evaluation')),
    -- 依据.
    basis           TEXT,
    -- Codes of facility kinds and of the catalogue that it is for; both empty: for everything.
    facility_kinds  JSONB NOT NULL,
    service_codes   JSONB NOT NULL,
    status          TEXT NOT NULL CHECK (status IN ('draft', 'published', 'superseded')),
    created_by      TEXT NOT NULL,
    published_by    TEXT,
    published_at    TIMESTAMPTZ,
    version         BIGINT NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL,
    updated_at      TIMESTAMPTZ NOT NULL,
    UNIQUE (code, version_number),
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    CHECK (status = 'draft' OR published_at IS NOT NULL)
);
CREATE INDEX evaluation_standards_by_status ON evaluation_standards (status, id);
CREATE UNIQUE INDEX one_draft_of_a_standard ON evaluation_standards (code) WHERE status = 'draft';
CREATE UNIQUE INDEX one_published_version_of_a_standard ON evaluation_standards (code) WHERE status = 'published';

-- 指标, in the order of a walk through the tree.
CREATE TABLE evaluation_indicators (
    standard_id   UUID NOT NULL REFERENCES evaluation_standards (id),
    position      INTEGER NOT NULL CHECK (position >= 0),
    code          TEXT NOT NULL,
    parent_code   TEXT,
    level         INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    name          TEXT NOT NULL,
    weight        INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 10000),
    unit          TEXT,
    target        TEXT,
    source        TEXT,
    scoring_rule  TEXT,
    PRIMARY KEY (standard_id, code),
    UNIQUE (standard_id, position),
    FOREIGN KEY (standard_id, parent_code) REFERENCES evaluation_indicators (standard_id, code),
    CHECK ((parent_code IS NULL) = (level = 1))
);

CREATE TABLE third_party_evaluations (
    id                  UUID PRIMARY KEY,
    standard_id         UUID NOT NULL REFERENCES evaluation_standards (id),
    title               TEXT NOT NULL,
    -- The cycle 评估年度.
    year                INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    region              TEXT NOT NULL REFERENCES regions (code),
    subject_kind        TEXT NOT NULL CHECK (subject_kind IN ('facility', 'organization', 'supplier', 'contract',
                            'programme')),
    subject_id          UUID,
    -- The same over the years: the kind with the id, or with region and name of a programme.
    subject_key         TEXT NOT NULL,
    subject_name        TEXT NOT NULL,
    -- What peers have in common: the facility's kind, the body's.
    peer_group          TEXT NOT NULL,
    -- 被评估单位, its authority, who ordered the evaluation (null: the city office), who evaluates.
    provider_id         UUID NOT NULL REFERENCES organizations (id),
    authority_id        UUID REFERENCES organizations (id),
    commissioner_id     UUID REFERENCES organizations (id),
    evaluator_id        UUID NOT NULL REFERENCES organizations (id),
    selection           TEXT NOT NULL CHECK (selection IN ('procurement', 'appointment')),
    contract_id         UUID REFERENCES contracts (id),
    appointment_reason  TEXT,
    selected_by         TEXT NOT NULL,
    status              TEXT NOT NULL CHECK (status IN ('selected', 'plan_approved', 'fieldwork', 'draft', 'objection',
                            'final', 'notified', 'applied', 'cancelled')),
    summary             TEXT,
    -- The end of the term for objections, excluded.
    objection_until     TIMESTAMPTZ,
    total_points        INTEGER CHECK (total_points BETWEEN 0 AND 10000),
    band                TEXT CHECK (band IN ('excellent', 'good', 'fair', 'poor')),
    final_at            TIMESTAMPTZ,
    notified_at         TIMESTAMPTZ,
    applied_at          TIMESTAMPTZ,
    budget_consequence  TEXT,
    version             BIGINT NOT NULL,
    created_at          TIMESTAMPTZ NOT NULL,
    updated_at          TIMESTAMPTZ NOT NULL,
    CHECK (evaluator_id <> provider_id),
    CHECK ((selection = 'procurement') = (contract_id IS NOT NULL)),
    CHECK ((selection = 'appointment') = (appointment_reason IS NOT NULL)),
    CHECK ((final_at IS NULL) = (total_points IS NULL) AND (final_at IS NULL) = (band IS NULL)),
    CHECK (status NOT IN ('final', 'notified', 'applied') OR final_at IS NOT NULL),
    CHECK (status NOT IN ('notified', 'applied') OR notified_at IS NOT NULL),
    CHECK (status <> 'applied' OR applied_at IS NOT NULL)
);
CREATE INDEX third_party_evaluations_by_status ON third_party_evaluations (status, id);
CREATE INDEX third_party_evaluations_by_provider ON third_party_evaluations (provider_id, year, id);
CREATE INDEX third_party_evaluations_by_evaluator ON third_party_evaluations (evaluator_id, id);
CREATE INDEX third_party_evaluations_by_subject ON third_party_evaluations (subject_key, year);
CREATE INDEX third_party_evaluations_by_peers ON third_party_evaluations (standard_id, year, peer_group);
CREATE INDEX third_party_evaluations_by_change ON third_party_evaluations (updated_at, id);
CREATE UNIQUE INDEX a_subject_is_evaluated_once_a_year ON third_party_evaluations (subject_key, year, standard_id)
    WHERE status <> 'cancelled';

-- 评估方案. Handed in again, it takes the place of the one before until it is approved.
CREATE TABLE evaluation_plans (
    evaluation_id    UUID PRIMARY KEY REFERENCES third_party_evaluations (id),
    population       BIGINT NOT NULL CHECK (population >= 1),
    sample_required  BIGINT NOT NULL CHECK (sample_required BETWEEN 1 AND population),
    sample_size      BIGINT NOT NULL CHECK (sample_size BETWEEN sample_required AND population),
    methods          JSONB NOT NULL,
    starts_on        DATE NOT NULL,
    ends_on          DATE NOT NULL,
    schedule         TEXT,
    submitted_by     TEXT NOT NULL,
    submitted_at     TIMESTAMPTZ NOT NULL,
    approved_by      TEXT,
    approved_at      TIMESTAMPTZ,
    CHECK (starts_on <= ends_on),
    CHECK ((approved_at IS NULL) = (approved_by IS NULL))
);

-- 原始数据: what was collected, by digest. Each row holds the digest of the one before; rows never change.
CREATE TABLE evaluation_records (
    id             UUID PRIMARY KEY,
    evaluation_id  UUID NOT NULL REFERENCES third_party_evaluations (id),
    position       INTEGER NOT NULL CHECK (position >= 1),
    name           TEXT NOT NULL,
    sha256         TEXT NOT NULL,
    bytes          BIGINT NOT NULL CHECK (bytes >= 0),
    samples        BIGINT NOT NULL CHECK (samples >= 0),
    valid_samples  BIGINT NOT NULL CHECK (valid_samples BETWEEN 0 AND samples),
    method         TEXT,
    previous_hash  TEXT NOT NULL,
    hash           TEXT NOT NULL,
    recorded_by    TEXT NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL,
    UNIQUE (evaluation_id, position),
    UNIQUE (evaluation_id, sha256)
);

-- 封存: one for each evaluation; nothing comes after it.
CREATE TABLE evaluation_seals (
    evaluation_id  UUID PRIMARY KEY REFERENCES third_party_evaluations (id),
    root_hash      TEXT NOT NULL,
    records        INTEGER NOT NULL CHECK (records >= 1),
    samples        BIGINT NOT NULL,
    valid_samples  BIGINT NOT NULL,
    sealed_by      TEXT NOT NULL,
    sealed_at      TIMESTAMPTZ NOT NULL
);

-- 指标得分: points of each leaf, at most its weight.
CREATE TABLE evaluation_scores (
    evaluation_id    UUID NOT NULL REFERENCES third_party_evaluations (id),
    indicator_code   TEXT NOT NULL,
    points           INTEGER NOT NULL CHECK (points BETWEEN 0 AND 10000),
    -- Before an objection adjusted them.
    draft_points     INTEGER NOT NULL CHECK (draft_points BETWEEN 0 AND 10000),
    evidence         TEXT NOT NULL,
    record_position  INTEGER,
    data_reference   TEXT,
    scored_by        TEXT NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (evaluation_id, indicator_code)
);

-- 异议 of the evaluated, answered one by one.
CREATE TABLE evaluation_objections (
    id              UUID PRIMARY KEY,
    evaluation_id   UUID NOT NULL REFERENCES third_party_evaluations (id),
    -- Null: against the whole.
    indicator_code  TEXT,
    grounds         TEXT NOT NULL,
    evidence        TEXT,
    status          TEXT NOT NULL CHECK (status IN ('open', 'adjusted', 'kept')),
    raised_by       TEXT NOT NULL,
    raised_at       TIMESTAMPTZ NOT NULL,
    answer          TEXT,
    points_before   INTEGER,
    points_after    INTEGER,
    answered_by     TEXT,
    answered_at     TIMESTAMPTZ,
    version         BIGINT NOT NULL,
    updated_at      TIMESTAMPTZ NOT NULL,
    CHECK (status = 'open' OR answered_at IS NOT NULL),
    CHECK ((answered_at IS NULL) = (answer IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL)),
    CHECK (status <> 'kept' OR points_after IS NULL),
    CHECK (status <> 'adjusted' OR points_after IS NOT NULL)
);
CREATE INDEX evaluation_objections_by_evaluation ON evaluation_objections (evaluation_id, id);

-- Who was told the result: the provider and its authority.
CREATE TABLE evaluation_notifications (
    id               UUID PRIMARY KEY,
    evaluation_id    UUID NOT NULL REFERENCES third_party_evaluations (id),
    recipient        TEXT NOT NULL CHECK (recipient IN ('provider', 'authority')),
    organization_id  UUID REFERENCES organizations (id),
    region           TEXT NOT NULL,
    -- How many people have it in their inbox.
    people           INTEGER NOT NULL CHECK (people >= 0),
    sent_at          TIMESTAMPTZ NOT NULL,
    UNIQUE (evaluation_id, recipient)
);

-- 下一年度目标 that follow from a result; kept here until the annual assessment has a home of its own.
CREATE TABLE evaluation_targets (
    id               UUID PRIMARY KEY,
    evaluation_id    UUID NOT NULL REFERENCES third_party_evaluations (id),
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    year             INTEGER NOT NULL,
    indicator_code   TEXT NOT NULL,
    target           TEXT NOT NULL,
    note             TEXT,
    created_at       TIMESTAMPTZ NOT NULL,
    UNIQUE (evaluation_id, indicator_code, year)
);
CREATE INDEX evaluation_targets_by_organization ON evaluation_targets (organization_id, year, id);
CREATE INDEX evaluation_targets_by_year ON evaluation_targets (year, id);
