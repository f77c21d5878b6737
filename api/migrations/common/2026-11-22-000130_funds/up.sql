-- Funds 基金: registration, council, meetings and votes, raising plans, projects, disbursements under four eyes, reports.

CREATE TABLE funds (
    id                        UUID PRIMARY KEY,
    name                      TEXT NOT NULL,
    kind                      TEXT NOT NULL CHECK (kind IN ('public_raising', 'non_public', 'special_fund')),
    -- Whose books: its own body; the host's for a 专项基金.
    organization_id           UUID NOT NULL REFERENCES organizations (id),
    host_id                   UUID REFERENCES funds (id),
    region                    TEXT NOT NULL REFERENCES regions (code),
    national                  BOOLEAN NOT NULL,
    -- 慈善组织.
    charity                   BOOLEAN NOT NULL,
    purpose                   TEXT,
    original_fund_fen         BIGINT NOT NULL CHECK (original_fund_fen >= 0),
    original_fund_in_cash     BOOLEAN NOT NULL,
    legal_representative      TEXT,
    serving_official          BOOLEAN NOT NULL,
    represents_others         BOOLEAN NOT NULL,
    registration_number       TEXT,
    registered_on             DATE,
    -- 公开募捐资格.
    qualified_on              DATE,
    qualification_certificate TEXT,
    status                    TEXT NOT NULL CHECK (status IN ('draft', 'registered', 'rejected', 'liquidating', 'deregistered')),
    created_by                TEXT NOT NULL,
    version                   BIGINT NOT NULL,
    created_at                TIMESTAMPTZ NOT NULL,
    updated_at                TIMESTAMPTZ NOT NULL,
    CONSTRAINT special_funds_have_a_host CHECK ((kind = 'special_fund') = (host_id IS NOT NULL)),
    CONSTRAINT special_funds_raise_nothing CHECK (kind <> 'special_fund' OR qualified_on IS NULL),
    CONSTRAINT registered_funds_have_a_day CHECK (status IN ('draft', 'rejected') OR registered_on IS NOT NULL)
);
-- One body has one fund of its own.
CREATE UNIQUE INDEX funds_of_their_own_body ON funds (organization_id) WHERE kind <> 'special_fund' AND status <> 'rejected';
CREATE INDEX funds_by_host ON funds (host_id, id);

-- 理事、监事.
CREATE TABLE fund_members (
    id                UUID PRIMARY KEY,
    fund_id           UUID NOT NULL REFERENCES funds (id),
    seat              TEXT NOT NULL CHECK (seat IN ('council', 'supervisor')),
    position          TEXT NOT NULL CHECK (position IN ('chair', 'vice_chair', 'secretary_general', 'member')),
    name              TEXT NOT NULL,
    paid              BOOLEAN NOT NULL,
    serving_official  BOOLEAN NOT NULL,
    finance_staff     BOOLEAN NOT NULL,
    -- Those who share one are close relatives 近亲属.
    family            TEXT,
    term_starts_on    DATE NOT NULL,
    term_ends_on      DATE NOT NULL,
    left_on           DATE,
    created_at        TIMESTAMPTZ NOT NULL,
    CHECK (term_ends_on > term_starts_on)
);
CREATE INDEX fund_members_by_fund ON fund_members (fund_id, id);

-- Money that may be used for one purpose only 限定用途, with accounts of its own.
CREATE TABLE fund_purposes (
    id                    UUID PRIMARY KEY,
    fund_id               UUID NOT NULL REFERENCES funds (id),
    name                  TEXT NOT NULL,
    -- 财政资金.
    government            BOOLEAN NOT NULL,
    donor_name            TEXT,
    -- 慈善法§82: a donor may refuse publication.
    donor_anonymous       BOOLEAN NOT NULL,
    donor_consent         TEXT,
    changed_on            DATE,
    version               BIGINT NOT NULL,
    created_at            TIMESTAMPTZ NOT NULL,
    updated_at            TIMESTAMPTZ NOT NULL
);
CREATE INDEX fund_purposes_by_fund ON fund_purposes (fund_id, id);

CREATE TABLE fund_accounts (
    account_id  UUID PRIMARY KEY REFERENCES ledger_accounts (id),
    fund_id     UUID NOT NULL REFERENCES funds (id),
    role        TEXT NOT NULL CHECK (role IN ('cash', 'investment', 'original_fund', 'net_assets', 'restricted_net_assets',
        'donation_income', 'restricted_income', 'investment_income', 'other_income', 'program_expense', 'admin_expense',
        'raising_expense')),
    purpose_id  UUID REFERENCES fund_purposes (id),
    UNIQUE (fund_id, role, purpose_id)
);
CREATE UNIQUE INDEX fund_accounts_of_a_role ON fund_accounts (fund_id, role) WHERE purpose_id IS NULL;

-- 会议: recorded once, with its votes.
CREATE TABLE fund_meetings (
    id              UUID PRIMARY KEY,
    fund_id         UUID NOT NULL REFERENCES funds (id),
    held_on         DATE NOT NULL,
    title           TEXT NOT NULL,
    minutes_sha256  TEXT NOT NULL,
    members         INTEGER NOT NULL,
    present         INTEGER NOT NULL,
    attendance      JSONB NOT NULL,
    recorded_by     TEXT NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL,
    CHECK (present * 3 >= members * 2 AND present <= members)
);
CREATE INDEX fund_meetings_by_fund ON fund_meetings (fund_id, id);

CREATE TABLE fund_votes (
    id             UUID PRIMARY KEY,
    meeting_id     UUID NOT NULL REFERENCES fund_meetings (id),
    fund_id        UUID NOT NULL REFERENCES funds (id),
    matter         TEXT NOT NULL CHECK (matter IN ('charter', 'election', 'major_raising', 'major_investment', 'merger',
        'purpose_change', 'plan', 'other')),
    title          TEXT NOT NULL,
    -- Whole numbers of persons; the outcome follows from them.
    eligible       INTEGER NOT NULL,
    present        INTEGER NOT NULL,
    in_favor       INTEGER NOT NULL CHECK (in_favor >= 0),
    against        INTEGER NOT NULL CHECK (against >= 0),
    abstained      INTEGER NOT NULL CHECK (abstained >= 0),
    recused        JSONB NOT NULL,
    outcome        TEXT NOT NULL CHECK (outcome IN ('passed', 'failed', 'no_quorum')),
    created_at     TIMESTAMPTZ NOT NULL,
    CHECK (in_favor + against + abstained = present),
    CONSTRAINT what_passed_has_its_majority CHECK (outcome <> 'passed' OR (present > 0 AND present * 3 >= eligible * 2
        AND in_favor * 2 > present AND (in_favor * 3 >= present * 2
            OR matter NOT IN ('charter', 'election', 'major_raising', 'major_investment', 'merger'))))
);
CREATE INDEX fund_votes_by_meeting ON fund_votes (meeting_id, id);

-- 公益项目.
CREATE TABLE fund_projects (
    id           UUID PRIMARY KEY,
    fund_id      UUID NOT NULL REFERENCES funds (id),
    title        TEXT NOT NULL,
    description  TEXT NOT NULL,
    purpose_id   UUID REFERENCES fund_purposes (id),
    budget_fen   BIGINT CHECK (budget_fen > 0),
    starts_on    DATE NOT NULL,
    ends_on      DATE,
    version      BIGINT NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    updated_at   TIMESTAMPTZ NOT NULL
);
CREATE INDEX fund_projects_by_fund ON fund_projects (fund_id, id);

-- 关联方: those who may not benefit.
CREATE TABLE fund_related_parties (
    id          UUID PRIMARY KEY,
    fund_id     UUID NOT NULL REFERENCES funds (id),
    name        TEXT NOT NULL,
    uscc        TEXT,
    relation    TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX fund_related_parties_by_fund ON fund_related_parties (fund_id, id);

-- 支出: money leaves a fund only here.
CREATE TABLE fund_disbursements (
    id              UUID PRIMARY KEY,
    fund_id         UUID NOT NULL REFERENCES funds (id),
    project_id      UUID REFERENCES fund_projects (id),
    purpose_id      UUID REFERENCES fund_purposes (id),
    category        TEXT NOT NULL CHECK (category IN ('grant', 'program', 'admin', 'raising', 'investment')),
    amount_fen      BIGINT NOT NULL CHECK (amount_fen > 0),
    purpose         TEXT NOT NULL,
    recipient_kind  TEXT CHECK (recipient_kind IN ('organization', 'person')),
    recipient_name  TEXT,
    recipient_uscc  TEXT,
    vote_id         UUID REFERENCES fund_votes (id),
    status          TEXT NOT NULL CHECK (status IN ('requested', 'reviewed', 'approved', 'paid', 'accounted', 'rejected', 'cancelled')),
    status_reason   TEXT,
    requested_by    UUID NOT NULL REFERENCES users (id),
    reviewed_by     UUID REFERENCES users (id),
    reviewed_at     TIMESTAMPTZ,
    approved_by     UUID REFERENCES users (id),
    approved_at     TIMESTAMPTZ,
    paid_by         UUID REFERENCES users (id),
    paid_on         DATE,
    entry_id        UUID UNIQUE REFERENCES ledger_entries (id),
    summary         TEXT,
    attachments     JSONB NOT NULL,
    version         BIGINT NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL,
    updated_at      TIMESTAMPTZ NOT NULL,
    CONSTRAINT who_requests_does_not_review CHECK (reviewed_by <> requested_by),
    CONSTRAINT who_approves_did_nothing_before CHECK (approved_by <> requested_by AND approved_by <> reviewed_by),
    CONSTRAINT who_pays_did_not_approve CHECK (paid_by <> approved_by),
    CONSTRAINT nothing_is_skipped CHECK (
        (status NOT IN ('reviewed', 'approved', 'paid', 'accounted') OR reviewed_by IS NOT NULL)
        AND (status NOT IN ('approved', 'paid', 'accounted') OR approved_by IS NOT NULL)
        AND (status NOT IN ('paid', 'accounted') OR (paid_by IS NOT NULL AND entry_id IS NOT NULL AND paid_on IS NOT NULL))),
    CONSTRAINT an_investment_was_voted_on CHECK (category <> 'investment' OR vote_id IS NOT NULL),
    CONSTRAINT a_grant_has_a_recipient CHECK (category <> 'grant' OR recipient_name IS NOT NULL)
);
CREATE INDEX fund_disbursements_by_fund ON fund_disbursements (fund_id, id);

-- 指定的互联网募捐信息平台.
CREATE TABLE raising_platforms (
    code           TEXT PRIMARY KEY,
    name           TEXT NOT NULL,
    hosts          JSONB NOT NULL,
    designated_on  DATE NOT NULL,
    ended_on       DATE,
    created_at     TIMESTAMPTZ NOT NULL
);

-- 募捐方案.
CREATE TABLE raising_plans (
    id             UUID PRIMARY KEY,
    fund_id        UUID NOT NULL REFERENCES funds (id),
    title          TEXT NOT NULL,
    purpose        TEXT NOT NULL,
    target_fen     BIGINT CHECK (target_fen > 0),
    begins_on      DATE NOT NULL,
    ends_on        DATE NOT NULL,
    filed_on       DATE NOT NULL,
    filing_number  TEXT,
    vote_id        UUID NOT NULL REFERENCES fund_votes (id),
    platform_code  TEXT REFERENCES raising_platforms (code),
    platform_url   TEXT,
    status         TEXT NOT NULL CHECK (status IN ('filed', 'accepted', 'cancelled')),
    version        BIGINT NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL,
    updated_at     TIMESTAMPTZ NOT NULL,
    CHECK (ends_on >= begins_on AND filed_on < begins_on),
    CHECK ((platform_code IS NULL) = (platform_url IS NULL)),
    CHECK (status <> 'accepted' OR filing_number IS NOT NULL)
);
CREATE INDEX raising_plans_by_fund ON raising_plans (fund_id, id);

CREATE TABLE raising_disclosures (
    id            UUID PRIMARY KEY,
    plan_id       UUID NOT NULL REFERENCES raising_plans (id),
    kind          TEXT NOT NULL CHECK (kind IN ('interim', 'final')),
    disclosed_on  DATE NOT NULL,
    url           TEXT NOT NULL,
    summary       TEXT NOT NULL,
    recorded_by   TEXT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX raising_disclosures_by_plan ON raising_disclosures (plan_id, id);

-- Why a ratio was not met, reported and explained in public (慈善法§61).
CREATE TABLE fund_exceptions (
    id               UUID PRIMARY KEY,
    fund_id          UUID NOT NULL REFERENCES funds (id),
    year             INTEGER NOT NULL,
    ratio            TEXT NOT NULL CHECK (ratio IN ('spending', 'administration')),
    reason           TEXT NOT NULL,
    reported_on      DATE NOT NULL,
    explanation_url  TEXT NOT NULL,
    recorded_by      TEXT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    UNIQUE (fund_id, year, ratio)
);

-- 年度工作报告, frozen by its digest when it is filed.
CREATE TABLE fund_annual_reports (
    id          UUID PRIMARY KEY,
    fund_id     UUID NOT NULL REFERENCES funds (id),
    year        INTEGER NOT NULL,
    content     TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    filed_on    DATE NOT NULL,
    due_on      DATE NOT NULL,
    filed_by    TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    UNIQUE (fund_id, year)
);
