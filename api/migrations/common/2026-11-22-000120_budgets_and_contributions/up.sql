-- Budgets 财政预算 (rulebook, task 15) and contributions 多元投入 (task 16). Sums on a row are kept by triggers and held by
-- CHECKs: spent <= disbursed <= appropriated <= budget at every moment.

-- 预算项目.
CREATE TABLE budget_lines (
    id                      UUID PRIMARY KEY,
    organization_id         UUID NOT NULL REFERENCES organizations (id),
    region                  TEXT NOT NULL REFERENCES regions (code),
    fiscal_year             INTEGER NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2199),
    level                   TEXT NOT NULL CHECK (level IN ('city', 'county', 'township', 'village')),
    -- 用途, fixed for ever.
    purpose                 TEXT NOT NULL,
    category                TEXT NOT NULL CHECK (category IN ('personnel', 'operations', 'project', 'capital')),
    -- 支出功能分类科目.
    function_code           TEXT NOT NULL,
    -- What it may buy: a class or an item of the purchase catalogue.
    catalogue_code          TEXT,
    source                  TEXT NOT NULL,
    reference               TEXT,
    amount_fen              BIGINT NOT NULL CHECK (amount_fen > 0),
    -- Kept by triggers.
    appropriated_fen        BIGINT NOT NULL,
    reserved_fen            BIGINT NOT NULL,
    spent_uncontracted_fen  BIGINT NOT NULL,
    status                  TEXT NOT NULL CHECK (status IN ('draft', 'approved', 'closed')),
    drafted_by              TEXT NOT NULL,
    approved_by             TEXT,
    approved_at             TIMESTAMPTZ,
    version                 BIGINT NOT NULL,
    created_at              TIMESTAMPTZ NOT NULL,
    updated_at              TIMESTAMPTZ NOT NULL,
    CONSTRAINT appropriated_within_budget CHECK (appropriated_fen >= 0 AND appropriated_fen <= amount_fen),
    CONSTRAINT committed_within_budget
        CHECK (reserved_fen >= 0 AND spent_uncontracted_fen >= 0 AND reserved_fen + spent_uncontracted_fen <= amount_fen),
    CONSTRAINT approved_by_another CHECK (approved_by IS NULL OR approved_by <> drafted_by)
);
CREATE INDEX budget_lines_by_year ON budget_lines (fiscal_year, id);
CREATE INDEX budget_lines_by_body ON budget_lines (organization_id, id);
CREATE INDEX budget_lines_by_region ON budget_lines (region, id);

-- 预算调整.
CREATE TABLE budget_adjustments (
    id              UUID PRIMARY KEY,
    budget_line_id  UUID NOT NULL REFERENCES budget_lines (id),
    before_fen      BIGINT NOT NULL,
    after_fen       BIGINT NOT NULL CHECK (after_fen > 0),
    reason          TEXT NOT NULL,
    paper_no        TEXT NOT NULL,
    adjusted_by     TEXT NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL
);
CREATE INDEX budget_adjustments_by_line ON budget_adjustments (budget_line_id, id);

-- 下达.
CREATE TABLE budget_appropriations (
    id               UUID PRIMARY KEY,
    budget_line_id   UUID NOT NULL REFERENCES budget_lines (id),
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    region           TEXT NOT NULL REFERENCES regions (code),
    level            TEXT NOT NULL CHECK (level IN ('city', 'county', 'township', 'village')),
    amount_fen       BIGINT NOT NULL CHECK (amount_fen > 0),
    -- Kept by triggers.
    withdrawn_fen    BIGINT NOT NULL,
    disbursed_fen    BIGINT NOT NULL,
    spent_fen        BIGINT NOT NULL,
    paper_no         TEXT NOT NULL,
    note             TEXT,
    -- Whether its money is posted in the ledger of the body: settled once, when it is made.
    in_books         BOOLEAN NOT NULL,
    appropriated_by  TEXT NOT NULL,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CONSTRAINT spent_within_disbursed CHECK (spent_fen >= 0 AND spent_fen <= disbursed_fen),
    CONSTRAINT disbursed_within_appropriated CHECK (withdrawn_fen >= 0 AND disbursed_fen <= amount_fen - withdrawn_fen)
);
CREATE INDEX budget_appropriations_by_line ON budget_appropriations (budget_line_id, id);
CREATE INDEX budget_appropriations_by_body ON budget_appropriations (organization_id, id);

-- 拨付.
CREATE TABLE budget_disbursements (
    id                UUID PRIMARY KEY,
    appropriation_id  UUID NOT NULL REFERENCES budget_appropriations (id),
    amount_fen        BIGINT NOT NULL CHECK (amount_fen > 0),
    status            TEXT NOT NULL CHECK (status IN ('requested', 'approved', 'rejected')),
    note              TEXT,
    requested_by      TEXT NOT NULL,
    decided_by        TEXT,
    decided_at        TIMESTAMPTZ,
    ledger_entry_id   UUID REFERENCES ledger_entries (id),
    version           BIGINT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL,
    CONSTRAINT disbursed_by_another CHECK (status = 'requested' OR (decided_by IS NOT NULL AND decided_by <> requested_by))
);
CREATE INDEX budget_disbursements_by_appropriation ON budget_disbursements (appropriation_id, id);

-- 支出.
CREATE TABLE budget_spends (
    id                UUID PRIMARY KEY,
    appropriation_id  UUID NOT NULL REFERENCES budget_appropriations (id),
    amount_fen        BIGINT NOT NULL CHECK (amount_fen > 0),
    purpose           TEXT NOT NULL,
    category          TEXT NOT NULL,
    payee             TEXT NOT NULL,
    spent_on          DATE NOT NULL,
    voucher_sha256    TEXT NOT NULL,
    description       TEXT,
    contract_id       UUID REFERENCES contracts (id),
    ledger_entry_id   UUID REFERENCES ledger_entries (id),
    recorded_by       TEXT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL
);
CREATE INDEX budget_spends_by_appropriation ON budget_spends (appropriation_id, id);
CREATE INDEX budget_spends_by_contract ON budget_spends (contract_id);

-- 收回: of money that was disbursed and is not spent, or of an appropriation that was not disbursed.
CREATE TABLE budget_returns (
    id                UUID PRIMARY KEY,
    appropriation_id  UUID NOT NULL REFERENCES budget_appropriations (id),
    kind              TEXT NOT NULL CHECK (kind IN ('disbursed', 'appropriated')),
    amount_fen        BIGINT NOT NULL CHECK (amount_fen > 0),
    reason            TEXT NOT NULL,
    paper_no          TEXT NOT NULL,
    ledger_entry_id   UUID REFERENCES ledger_entries (id),
    returned_by       TEXT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL
);
CREATE INDEX budget_returns_by_appropriation ON budget_returns (appropriation_id, id);

-- 截留、挪用: what was tried and refused.
CREATE TABLE budget_misuses (
    id                UUID PRIMARY KEY,
    appropriation_id  UUID NOT NULL REFERENCES budget_appropriations (id),
    budget_line_id    UUID NOT NULL REFERENCES budget_lines (id),
    organization_id   UUID NOT NULL REFERENCES organizations (id),
    region            TEXT NOT NULL REFERENCES regions (code),
    fiscal_year       INTEGER NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN ('purpose', 'category', 'contract')),
    purpose           TEXT NOT NULL,
    tried_purpose     TEXT NOT NULL,
    tried_category    TEXT NOT NULL,
    payee             TEXT NOT NULL,
    amount_fen        BIGINT NOT NULL,
    attempted_by      TEXT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL
);
CREATE INDEX budget_misuses_by_year ON budget_misuses (fiscal_year, id);

-- What purchases hold of a line.
CREATE TABLE budget_reservations (
    project_id      UUID PRIMARY KEY REFERENCES procurement_projects (id),
    budget_line_id  UUID NOT NULL REFERENCES budget_lines (id),
    amount_fen      BIGINT NOT NULL CHECK (amount_fen >= 0),
    updated_at      TIMESTAMPTZ NOT NULL
);
CREATE INDEX budget_reservations_by_line ON budget_reservations (budget_line_id);
ALTER TABLE procurement_projects ADD COLUMN budget_line_id UUID REFERENCES budget_lines (id);

-- Which accounts of its books a body's movements are posted to.
CREATE TABLE body_accounts (
    organization_id          UUID PRIMARY KEY REFERENCES organizations (id),
    bank_id                  UUID REFERENCES ledger_accounts (id),
    expense_id               UUID REFERENCES ledger_accounts (id),
    appropriation_income_id  UUID REFERENCES ledger_accounts (id),
    donation_income_id       UUID REFERENCES ledger_accounts (id),
    restricted_income_id     UUID REFERENCES ledger_accounts (id),
    sponsorship_income_id    UUID REFERENCES ledger_accounts (id),
    capital_id               UUID REFERENCES ledger_accounts (id),
    goods_id                 UUID REFERENCES ledger_accounts (id),
    version                  BIGINT NOT NULL,
    created_at               TIMESTAMPTZ NOT NULL,
    updated_at               TIMESTAMPTZ NOT NULL
);

-- 免费开放补助: what of a venue's year was appropriated already.
CREATE TABLE free_opening_settlements (
    id                UUID PRIMARY KEY,
    facility_id       UUID NOT NULL REFERENCES facilities (id),
    year              INTEGER NOT NULL,
    appropriation_id  UUID NOT NULL UNIQUE REFERENCES budget_appropriations (id),
    amount_fen        BIGINT NOT NULL CHECK (amount_fen > 0),
    weeks             INTEGER NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL
);
CREATE INDEX free_opening_settlements_by_year ON free_opening_settlements (year, facility_id);

-- 多元投入.
CREATE TABLE contributions (
    id                     UUID PRIMARY KEY,
    organization_id        UUID NOT NULL REFERENCES organizations (id),
    region                 TEXT NOT NULL REFERENCES regions (code),
    kind                   TEXT NOT NULL CHECK (kind IN ('investment', 'equity', 'joint_venture', 'donation', 'naming_sponsorship')),
    form                   TEXT NOT NULL CHECK (form IN ('cash', 'in_kind')),
    value_fen              BIGINT NOT NULL CHECK (value_fen > 0),
    valuation_basis        TEXT,
    donor_kind             TEXT NOT NULL CHECK (donor_kind IN ('person', 'organization')),
    donor_name             TEXT NOT NULL,
    donor_user_id          UUID REFERENCES users (id),
    business_scope         TEXT,
    hide_name              BOOLEAN NOT NULL,
    hide_amount            BOOLEAN NOT NULL,
    -- 约定用途; null where it is free.
    purpose                TEXT,
    rights_granted         TEXT,
    share_hundredths       INTEGER CHECK (share_hundredths BETWEEN 1 AND 10000),
    agreement_reference    TEXT,
    project_name           TEXT,
    project_total_fen      BIGINT CHECK (project_total_fen > 0),
    approval_reference     TEXT,
    tobacco_cleared_reason TEXT,
    status                 TEXT NOT NULL CHECK (status IN
        ('offered', 'due_diligence', 'agreed', 'received', 'used', 'reported', 'declined', 'withdrawn')),
    status_reason          TEXT,
    used_fen               BIGINT NOT NULL,
    ledger_entry_id        UUID REFERENCES ledger_entries (id),
    received_on            DATE,
    recorded_by            TEXT NOT NULL,
    version                BIGINT NOT NULL,
    created_at             TIMESTAMPTZ NOT NULL,
    updated_at             TIMESTAMPTZ NOT NULL,
    -- 捐赠无偿: no right, no share in return.
    CONSTRAINT donation_without_return CHECK (kind <> 'donation' OR (rights_granted IS NULL AND share_hundredths IS NULL)),
    CONSTRAINT used_within_received CHECK (used_fen >= 0 AND used_fen <= value_fen),
    CONSTRAINT in_kind_is_valued CHECK (form = 'cash' OR valuation_basis IS NOT NULL)
);
CREATE INDEX contributions_by_body ON contributions (organization_id, id);
CREATE INDEX contributions_by_donor ON contributions (donor_user_id, id);

CREATE TABLE contribution_uses (
    id               UUID PRIMARY KEY,
    contribution_id  UUID NOT NULL REFERENCES contributions (id),
    amount_fen       BIGINT NOT NULL CHECK (amount_fen > 0),
    purpose          TEXT,
    description      TEXT NOT NULL,
    payee            TEXT NOT NULL,
    spent_on         DATE NOT NULL,
    voucher_sha256   TEXT NOT NULL,
    ledger_entry_id  UUID REFERENCES ledger_entries (id),
    recorded_by      TEXT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL
);
CREATE INDEX contribution_uses_by_contribution ON contribution_uses (contribution_id, id);

-- 使用情况反馈: adds up to exactly what was used.
CREATE TABLE contribution_reports (
    contribution_id  UUID PRIMARY KEY REFERENCES contributions (id),
    summary          TEXT NOT NULL,
    -- [{description, amount_fen}]
    spends           JSONB NOT NULL,
    total_fen        BIGINT NOT NULL,
    reported_by      TEXT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL
);

-- 捐赠票据, numbered without gaps.
CREATE TABLE contribution_receipts (
    contribution_id  UUID PRIMARY KEY REFERENCES contributions (id),
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    year             INTEGER NOT NULL,
    number           BIGINT NOT NULL CHECK (number > 0),
    donor_name       TEXT NOT NULL,
    amount_fen       BIGINT NOT NULL,
    sha256           TEXT NOT NULL,
    issued_by        TEXT NOT NULL,
    issued_at        TIMESTAMPTZ NOT NULL,
    UNIQUE (organization_id, year, number)
);

-- 变更捐赠用途, with the donor's consent.
CREATE TABLE contribution_purposes (
    id                 UUID PRIMARY KEY,
    contribution_id    UUID NOT NULL REFERENCES contributions (id),
    before_purpose     TEXT,
    after_purpose      TEXT NOT NULL,
    consent_reference  TEXT NOT NULL,
    changed_by         TEXT NOT NULL,
    created_at         TIMESTAMPTZ NOT NULL
);
CREATE INDEX contribution_purposes_by_contribution ON contribution_purposes (contribution_id, id);

-- 冠名权.
CREATE TABLE naming_rights (
    id                  UUID PRIMARY KEY,
    contribution_id     UUID NOT NULL REFERENCES contributions (id),
    organization_id     UUID NOT NULL REFERENCES organizations (id),
    region              TEXT NOT NULL REFERENCES regions (code),
    facility_id         UUID REFERENCES facilities (id),
    -- What bears the name; one key, one name at a time.
    object_key          TEXT NOT NULL,
    object_name         TEXT NOT NULL,
    name                TEXT NOT NULL,
    from_on             DATE NOT NULL,
    until_on            DATE NOT NULL,
    -- 受益人同意 (慈善法§99).
    consent_reference   TEXT NOT NULL,
    status              TEXT NOT NULL CHECK (status IN ('proposed', 'approved', 'rejected', 'ended')),
    recorded_by         TEXT NOT NULL,
    approved_by         TEXT,
    approval_reference  TEXT,
    version             BIGINT NOT NULL,
    created_at          TIMESTAMPTZ NOT NULL,
    updated_at          TIMESTAMPTZ NOT NULL,
    CONSTRAINT naming_has_a_term CHECK (until_on >= from_on),
    CONSTRAINT naming_approved_by_another CHECK (status NOT IN ('approved', 'ended') OR
        (approved_by IS NOT NULL AND approval_reference IS NOT NULL AND approved_by <> recorded_by))
);
CREATE INDEX naming_rights_by_object ON naming_rights (object_key, from_on);
CREATE INDEX naming_rights_by_end ON naming_rights (status, until_on);
CREATE INDEX naming_rights_by_contribution ON naming_rights (contribution_id);
