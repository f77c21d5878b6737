-- Procurement: the chain from project to payment. Catalogue, panels, remedies and open data have migrations of their own.

-- 承接主体. Its name, code and region are those of its organization.
CREATE TABLE suppliers (
    id                UUID PRIMARY KEY,
    organization_id   UUID NOT NULL UNIQUE REFERENCES organizations (id),
    kind              TEXT NOT NULL CHECK (kind IN ('enterprise', 'social_organization',
                          'public_institution_class_two', 'commercial_public_institution', 'rural_collective',
                          'grassroots_self_governing', 'individual', 'public_institution_class_one',
                          'state_funded_mass_organization')),
    status            TEXT NOT NULL CHECK (status IN ('applied', 'admitted', 'rejected', 'withdrawn')),
    status_reason     TEXT,
    -- 中小企业声明: null where none was made.
    sme_size          TEXT CHECK (sme_size IN ('micro', 'small', 'medium', 'large')),
    sme_declared_on   DATE,
    established_on    DATE,
    scope             TEXT,
    contact_name      TEXT,
    contact_phone     TEXT,
    -- The person who registered it; becomes its first account when it is admitted.
    registered_by     UUID REFERENCES users (id),
    version           BIGINT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL,
    CHECK ((sme_size IS NULL) = (sme_declared_on IS NULL))
);
CREATE INDEX suppliers_by_status ON suppliers (status, id);
CREATE INDEX suppliers_by_person ON suppliers (registered_by);

-- 实际控制人、母公司: who controls a supplier. Two suppliers with one digest may not bid on one lot.
CREATE TABLE supplier_controllers (
    id                UUID PRIMARY KEY,
    supplier_id       UUID NOT NULL REFERENCES suppliers (id),
    relation          TEXT NOT NULL CHECK (relation IN ('controller', 'parent', 'legal_representative')),
    name              TEXT NOT NULL,
    -- A keyed digest of the controller's code or identity number.
    identity_digest   TEXT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    UNIQUE (supplier_id, relation, identity_digest)
);
CREATE INDEX supplier_controllers_by_identity ON supplier_controllers (identity_digest, supplier_id);

-- 禁止参加政府采购活动: from a day to a day, both included.
CREATE TABLE supplier_bans (
    id                UUID PRIMARY KEY,
    supplier_id       UUID NOT NULL REFERENCES suppliers (id),
    reason            TEXT NOT NULL,
    legal_basis       TEXT NOT NULL,
    from_on           DATE NOT NULL,
    until_on          DATE NOT NULL,
    imposed_by        TEXT NOT NULL,
    lifted_at         TIMESTAMPTZ,
    lifted_by         TEXT,
    lift_reason       TEXT,
    version           BIGINT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL,
    CHECK (from_on <= until_on)
);
CREATE INDEX supplier_bans_by_supplier ON supplier_bans (supplier_id, until_on);

-- 采购项目.
CREATE TABLE procurement_projects (
    id                UUID PRIMARY KEY,
    -- 项目编号: region, year and a serial.
    code              TEXT NOT NULL UNIQUE,
    title             TEXT NOT NULL,
    description       TEXT NOT NULL,
    region            TEXT NOT NULL REFERENCES regions (code),
    -- 采购人.
    purchaser_id      UUID NOT NULL REFERENCES organizations (id),
    -- 采购代理机构.
    agency_id         UUID REFERENCES organizations (id),
    subject           TEXT NOT NULL CHECK (subject IN ('goods', 'services')),
    -- 政府向社会公众提供的公共服务项目.
    public_service    BOOLEAN NOT NULL,
    catalogue_code    TEXT NOT NULL,
    fiscal_year       INTEGER NOT NULL,
    method            TEXT NOT NULL CHECK (method IN ('open_tender', 'invited_tender', 'negotiation', 'consultation',
                          'quotation', 'single_source')),
    -- Why another method than open tender, and the approval where one is needed.
    method_reason     TEXT,
    method_approval   TEXT,
    -- Null until they are named; nothing is published without.
    budget_source     TEXT,
    budget_reference  TEXT,
    budget_fen        BIGINT NOT NULL CHECK (budget_fen > 0),
    status            TEXT NOT NULL CHECK (status IN ('plan', 'need_consulted', 'notice', 'open_for_bids', 'opened',
                          'qualified', 'evaluated', 'awarded', 'result_published', 'contracted', 'accepted', 'paid',
                          'failed', 'terminated', 'suspended')),
    status_reason     TEXT,
    created_by        TEXT NOT NULL,
    -- When time does something to it next; null when nothing is pending.
    next_check_at     TIMESTAMPTZ,
    version           BIGINT NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL
);
CREATE INDEX procurement_projects_by_region ON procurement_projects (region, id);
CREATE INDEX procurement_projects_by_status ON procurement_projects (status, id);
CREATE INDEX procurement_projects_by_change ON procurement_projects (updated_at, id);
CREATE INDEX procurement_projects_by_item ON procurement_projects (purchaser_id, catalogue_code, fiscal_year);

-- 采购文件: what the bidders are told. Frozen by a trigger from publication on.
CREATE TABLE procurement_terms (
    project_id                    UUID PRIMARY KEY REFERENCES procurement_projects (id),
    requirement                   TEXT NOT NULL,
    award_method                  TEXT NOT NULL CHECK (award_method IN ('comprehensive_score', 'lowest_evaluated_price',
                                      'lowest_final_price', 'negotiated_price')),
    -- Percent of the total; 0 where the price is not scored.
    price_weight                  INTEGER NOT NULL CHECK (price_weight BETWEEN 0 AND 100),
    -- 执行国家统一定价标准.
    state_fixed_price             BOOLEAN NOT NULL,
    -- 专门面向中小企业.
    sme_reserved                  BOOLEAN NOT NULL,
    small_micro_deduction_percent INTEGER CHECK (small_micro_deduction_percent BETWEEN 0 AND 100),
    consortium_allowed            BOOLEAN NOT NULL,
    consortium_deduction_percent  INTEGER CHECK (consortium_deduction_percent BETWEEN 0 AND 100),
    bid_deposit_fen               BIGINT NOT NULL CHECK (bid_deposit_fen >= 0),
    performance_deposit_percent   INTEGER NOT NULL CHECK (performance_deposit_percent BETWEEN 0 AND 100),
    -- What decides between equal bids of a tender.
    tie_break                     TEXT NOT NULL CHECK (tie_break IN ('technical_score', 'random_draw')),
    -- 技术复杂、社会影响较大.
    complex                       BOOLEAN NOT NULL,
    panel_size                    INTEGER CHECK (panel_size BETWEEN 1 AND 99),
    contract_months               INTEGER NOT NULL CHECK (contract_months BETWEEN 1 AND 120),
    recurring                     BOOLEAN NOT NULL,
    -- The moment of publication.
    frozen_at                     TIMESTAMPTZ,
    updated_at                    TIMESTAMPTZ NOT NULL
);

-- 评审因素. Points in hundredths: 4950 is 49.50.
CREATE TABLE procurement_criteria (
    id            UUID PRIMARY KEY,
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    code          TEXT NOT NULL,
    name          TEXT NOT NULL,
    description   TEXT NOT NULL,
    max_points    INTEGER NOT NULL CHECK (max_points BETWEEN 1 AND 10000),
    position      INTEGER NOT NULL,
    UNIQUE (project_id, code)
);

-- 采购包. Every project has one at least.
CREATE TABLE procurement_lots (
    id               UUID PRIMARY KEY,
    project_id       UUID NOT NULL REFERENCES procurement_projects (id),
    number           INTEGER NOT NULL CHECK (number >= 1),
    title            TEXT NOT NULL,
    budget_fen       BIGINT NOT NULL CHECK (budget_fen > 0),
    -- 最高限价; the budget where it is null.
    limit_price_fen  BIGINT CHECK (limit_price_fen > 0 AND limit_price_fen <= budget_fen),
    status           TEXT NOT NULL CHECK (status IN ('active', 'failed', 'awarded', 'contracted')),
    failure_reason   TEXT,
    version          BIGINT NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    UNIQUE (project_id, number)
);

-- What happened when, and until when something may happen.
CREATE TABLE procurement_clocks (
    project_id             UUID PRIMARY KEY REFERENCES procurement_projects (id),
    consultation_from      TIMESTAMPTZ,
    consultation_until     TIMESTAMPTZ,
    published_at           TIMESTAMPTZ,
    notice_until           TIMESTAMPTZ,
    documents_until        TIMESTAMPTZ,
    bids_from              TIMESTAMPTZ,
    bids_due_at            TIMESTAMPTZ,
    opened_at              TIMESTAMPTZ,
    qualified_at           TIMESTAMPTZ,
    evaluated_at           TIMESTAMPTZ,
    awarded_at             TIMESTAMPTZ,
    result_published_at    TIMESTAMPTZ,
    result_until           TIMESTAMPTZ,
    challenge_until        TIMESTAMPTZ,
    sign_until             TIMESTAMPTZ,
    contracted_at          TIMESTAMPTZ,
    accepted_at            TIMESTAMPTZ,
    paid_at                TIMESTAMPTZ,
    ended_at               TIMESTAMPTZ,
    archive_until          DATE,
    CHECK (published_at IS NULL OR bids_due_at IS NULL OR published_at < bids_due_at)
);

-- 公告: what was published, word for word; never changed.
CREATE TABLE procurement_notices (
    id            UUID PRIMARY KEY,
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    lot_id        UUID REFERENCES procurement_lots (id),
    kind          TEXT NOT NULL CHECK (kind IN ('consultation', 'consultation_result', 'procurement', 'clarification',
                      'answer', 'single_source', 'opening', 'failure', 'termination', 'suspension', 'resumption', 'result', 'contract',
                      'contract_change', 'acceptance', 'remedy')),
    title         TEXT NOT NULL,
    body          TEXT NOT NULL,
    published_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX procurement_notices_by_project ON procurement_notices (project_id, published_at, id);
CREATE INDEX procurement_notices_by_time ON procurement_notices (published_at, id);

-- Suppliers asked to bid (invited tender, negotiation, quotation, single source).
CREATE TABLE procurement_invitations (
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    supplier_id   UUID NOT NULL REFERENCES suppliers (id),
    invited_at    TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (project_id, supplier_id)
);

-- Who wrote the specification or advised on it: excluded from bidding (实施条例第十八条).
CREATE TABLE procurement_authors (
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    supplier_id   UUID NOT NULL REFERENCES suppliers (id),
    PRIMARY KEY (project_id, supplier_id)
);

-- Who keeps one of the keys of a project's bids. The private key never comes here before the opening.
CREATE TABLE bid_custodians (
    project_id          UUID NOT NULL REFERENCES procurement_projects (id),
    role                TEXT NOT NULL CHECK (role IN ('purchaser', 'finance_supervisor', 'city_office')),
    user_id             UUID NOT NULL REFERENCES users (id),
    -- X25519, base64url.
    public_key          TEXT NOT NULL,
    registered_at       TIMESTAMPTZ NOT NULL,
    -- Encrypted by the vault; set when the key is released after the deadline.
    private_key_sealed  TEXT,
    released_by         UUID REFERENCES users (id),
    released_at         TIMESTAMPTZ,
    PRIMARY KEY (project_id, role)
);

-- 投标、响应.
CREATE TABLE bids (
    id                 UUID PRIMARY KEY,
    project_id         UUID NOT NULL REFERENCES procurement_projects (id),
    lot_id             UUID NOT NULL REFERENCES procurement_lots (id),
    supplier_id        UUID NOT NULL REFERENCES suppliers (id),
    status             TEXT NOT NULL CHECK (status IN ('submitted', 'withdrawn', 'replaced', 'opened', 'invalid',
                           'qualified', 'disqualified')),
    status_reason      TEXT,
    -- What the bidder encrypted, under a second lock of the server's; null once it is withdrawn.
    envelope_sealed    TEXT,
    envelope_sha256    TEXT NOT NULL,
    envelope_bytes     INTEGER NOT NULL,
    receipt            TEXT NOT NULL,
    submitted_by       UUID NOT NULL REFERENCES users (id),
    submitted_at       TIMESTAMPTZ NOT NULL,
    ended_at           TIMESTAMPTZ,
    -- From the opening on.
    price_fen          BIGINT CHECK (price_fen > 0),
    -- 最后报价, where the method has one.
    final_price_fen    BIGINT CHECK (final_price_fen > 0),
    opened_at          TIMESTAMPTZ,
    version            BIGINT NOT NULL,
    created_at         TIMESTAMPTZ NOT NULL,
    updated_at         TIMESTAMPTZ NOT NULL
);
CREATE INDEX bids_by_project ON bids (project_id, id);
CREATE INDEX bids_by_supplier ON bids (supplier_id, id);
-- One standing bid of a supplier for a lot.
CREATE UNIQUE INDEX one_standing_bid ON bids (lot_id, supplier_id) WHERE status NOT IN ('withdrawn', 'replaced');

-- What was in the envelope, from the opening on.
CREATE TABLE bid_contents (
    bid_id       UUID PRIMARY KEY REFERENCES bids (id),
    content      JSONB NOT NULL,
    opened_at    TIMESTAMPTZ NOT NULL
);

-- What the evaluation came to. Scores in hundredths of a point.
CREATE TABLE bid_results (
    bid_id           UUID PRIMARY KEY REFERENCES bids (id),
    lot_id           UUID NOT NULL REFERENCES procurement_lots (id),
    -- 评审价格, rounded for reading; the scores are computed from the exact fraction.
    evaluated_price_fen BIGINT NOT NULL,
    price_score      INTEGER,
    technical_score  INTEGER,
    total            INTEGER,
    rank             INTEGER NOT NULL CHECK (rank >= 1),
    -- 中标（成交）候选人.
    recommended      BOOLEAN NOT NULL,
    computed_at      TIMESTAMPTZ NOT NULL
);
CREATE INDEX bid_results_by_lot ON bid_results (lot_id, rank);

-- 中标、成交.
CREATE TABLE awards (
    id            UUID PRIMARY KEY,
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    lot_id        UUID NOT NULL REFERENCES procurement_lots (id),
    bid_id        UUID NOT NULL REFERENCES bids (id),
    supplier_id   UUID NOT NULL REFERENCES suppliers (id),
    price_fen     BIGINT NOT NULL CHECK (price_fen > 0),
    status        TEXT NOT NULL CHECK (status IN ('active', 'cancelled')),
    reason        TEXT,
    decided_by    TEXT NOT NULL,
    decided_at    TIMESTAMPTZ NOT NULL,
    version       BIGINT NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX awards_by_project ON awards (project_id, id);
CREATE UNIQUE INDEX one_award_of_a_lot ON awards (lot_id) WHERE status = 'active';

-- 政府采购合同.
CREATE TABLE contracts (
    id                       UUID PRIMARY KEY,
    project_id               UUID NOT NULL REFERENCES procurement_projects (id),
    lot_id                   UUID NOT NULL REFERENCES procurement_lots (id),
    award_id                 UUID NOT NULL UNIQUE REFERENCES awards (id),
    supplier_id              UUID NOT NULL REFERENCES suppliers (id),
    number                   TEXT NOT NULL UNIQUE,
    title                    TEXT NOT NULL,
    amount_fen               BIGINT NOT NULL CHECK (amount_fen > 0),
    -- The sum of supplements; at most a tenth of the amount (采购法第四十九条).
    supplements_fen          BIGINT NOT NULL CHECK (supplements_fen >= 0 AND supplements_fen * 10 <= amount_fen),
    paid_fen                 BIGINT NOT NULL CHECK (paid_fen >= 0 AND paid_fen <= amount_fen + supplements_fen),
    performance_deposit_fen  BIGINT NOT NULL CHECK (performance_deposit_fen >= 0
                                 AND performance_deposit_fen * 10 <= amount_fen),
    starts_on                DATE NOT NULL,
    ends_on                  DATE NOT NULL,
    status                   TEXT NOT NULL CHECK (status IN ('signed', 'accepted', 'paid', 'terminated')),
    status_reason            TEXT,
    signed_by                TEXT NOT NULL,
    signed_at                TIMESTAMPTZ NOT NULL,
    published_at             TIMESTAMPTZ,
    filed_at                 TIMESTAMPTZ,
    version                  BIGINT NOT NULL,
    created_at               TIMESTAMPTZ NOT NULL,
    updated_at               TIMESTAMPTZ NOT NULL,
    CHECK (starts_on <= ends_on)
);
CREATE INDEX contracts_by_project ON contracts (project_id, id);
CREATE INDEX contracts_by_supplier ON contracts (supplier_id, id);

-- Money paid under a contract; rows are never changed.
CREATE TABLE contract_payments (
    id            UUID PRIMARY KEY,
    contract_id   UUID NOT NULL REFERENCES contracts (id),
    amount_fen    BIGINT NOT NULL CHECK (amount_fen > 0),
    paid_on       DATE NOT NULL,
    reference     TEXT NOT NULL,
    recorded_by   TEXT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX contract_payments_by_contract ON contract_payments (contract_id, id);
