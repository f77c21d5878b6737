-- The purchase catalogue, and what is kept of suppliers beside the registry.

-- 政府购买服务指导性目录: one version of a region's catalogue.
CREATE TABLE catalogue_versions (
    id                        UUID PRIMARY KEY,
    region                    TEXT NOT NULL REFERENCES regions (code),
    title                     TEXT NOT NULL,
    -- From a day to a day, both included; without an end while nothing follows it.
    effective_from            DATE NOT NULL,
    effective_to              DATE,
    basis                     TEXT,
    notes                     TEXT,
    status                    TEXT NOT NULL CHECK (status IN ('collect', 'draft', 'consult', 'expert', 'finance_consent',
                                  'published', 'superseded')),
    status_reason             TEXT,
    -- 征求部门意见: an array of {department, opinion, recorded_on}.
    consulted                 JSONB NOT NULL,
    -- 专家论证: what they said, or why it was not needed (102号§11).
    expert_opinion            TEXT,
    expert_not_needed_reason  TEXT,
    -- 财政部门同意: the document's number and who recorded it.
    consent_number            TEXT,
    consent_by                TEXT,
    supersedes_id             UUID REFERENCES catalogue_versions (id),
    published_at              TIMESTAMPTZ,
    created_by                TEXT NOT NULL,
    version                   BIGINT NOT NULL,
    created_at                TIMESTAMPTZ NOT NULL,
    updated_at                TIMESTAMPTZ NOT NULL,
    CHECK (effective_to IS NULL OR effective_to >= effective_from),
    CHECK (expert_opinion IS NULL OR expert_not_needed_reason IS NULL),
    CHECK (status NOT IN ('finance_consent', 'published', 'superseded') OR consent_number IS NOT NULL),
    CHECK (status NOT IN ('published', 'superseded') OR published_at IS NOT NULL)
);
CREATE INDEX catalogue_versions_by_region ON catalogue_versions (region, effective_from);
CREATE INDEX catalogue_versions_by_change ON catalogue_versions (updated_at, id);

-- A line of a version. It is stored only when all five answers of 102号§10 were no.
CREATE TABLE catalogue_items (
    id            UUID PRIMARY KEY,
    version_id    UUID NOT NULL REFERENCES catalogue_versions (id),
    code          TEXT NOT NULL,
    name          TEXT NOT NULL,
    description   TEXT,
    -- Its class, or the item of the region above that it belongs to.
    parent_code   TEXT,
    -- Who answered the five questions.
    checked_by    TEXT NOT NULL,
    version       BIGINT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL,
    UNIQUE (version_id, code)
);
CREATE INDEX catalogue_items_by_code ON catalogue_items (code, id);
CREATE INDEX catalogue_items_by_version ON catalogue_items (version_id, code, id);
CREATE INDEX catalogue_items_by_change ON catalogue_items (updated_at, id);

-- 目录调整申请: what anybody wants to be added, changed or removed.
CREATE TABLE adjustment_requests (
    id                UUID PRIMARY KEY,
    region            TEXT NOT NULL REFERENCES regions (code),
    kind              TEXT NOT NULL CHECK (kind IN ('add', 'change', 'remove')),
    code              TEXT,
    name              TEXT,
    description       TEXT,
    reason            TEXT NOT NULL,
    status            TEXT NOT NULL CHECK (status IN ('open', 'adopted', 'rejected')),
    -- Null once the account is gone.
    asked_by          UUID REFERENCES users (id),
    decision_reason   TEXT,
    decided_by        TEXT,
    decided_at        TIMESTAMPTZ,
    -- The version that it is taken into.
    version_id        UUID REFERENCES catalogue_versions (id),
    version           BIGINT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL,
    CHECK (kind = 'add' OR code IS NOT NULL),
    CHECK (kind = 'remove' OR name IS NOT NULL),
    CHECK (status = 'open' OR decision_reason IS NOT NULL),
    CHECK (status <> 'adopted' OR version_id IS NOT NULL)
);
CREATE INDEX adjustment_requests_by_region ON adjustment_requests (region, id);
CREATE INDEX adjustment_requests_by_person ON adjustment_requests (asked_by);

-- 信用记录: what was found about a supplier; never changed.
CREATE TABLE credit_records (
    id            UUID PRIMARY KEY,
    supplier_id   UUID NOT NULL REFERENCES suppliers (id),
    kind          TEXT NOT NULL CHECK (kind IN ('commendation', 'late_performance', 'breach', 'penalty', 'other')),
    summary       TEXT NOT NULL,
    -- Who found it.
    source        TEXT NOT NULL,
    legal_basis   TEXT,
    recorded_on   DATE NOT NULL,
    recorded_by   TEXT NOT NULL,
    version       BIGINT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX credit_records_by_supplier ON credit_records (supplier_id, id);

-- 扶持措施.
CREATE TABLE support_measures (
    id            UUID PRIMARY KEY,
    region        TEXT NOT NULL REFERENCES regions (code),
    title         TEXT NOT NULL,
    description   TEXT NOT NULL,
    beneficiaries TEXT NOT NULL,
    legal_basis   TEXT,
    valid_from    DATE NOT NULL,
    valid_until   DATE,
    created_by    TEXT NOT NULL,
    version       BIGINT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL,
    CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
CREATE INDEX support_measures_by_region ON support_measures (region, id);

-- Whether the controller is a person, whose name is masked.
ALTER TABLE supplier_controllers ADD COLUMN natural_person BOOLEAN NOT NULL DEFAULT TRUE;
