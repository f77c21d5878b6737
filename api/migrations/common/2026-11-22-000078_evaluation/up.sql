-- Evaluation: experts, panels, checks of bids, explanations of low prices, final offers, score sheets.

-- 评审专家. Names are never public but those of a panel whose result is published.
CREATE TABLE experts (
    id             UUID PRIMARY KEY,
    user_id        UUID NOT NULL UNIQUE REFERENCES users (id),
    name           TEXT NOT NULL,
    -- For whose purchases they may be drawn: those of this region's subtree.
    region         TEXT NOT NULL REFERENCES regions (code),
    -- Codes or classes of the purchase catalogue.
    domains        JSONB NOT NULL,
    employer_id    UUID REFERENCES organizations (id),
    title          TEXT,
    status         TEXT NOT NULL CHECK (status IN ('active', 'suspended')),
    status_reason  TEXT,
    version        BIGINT NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL,
    updated_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX experts_by_region ON experts (region, id);

-- What ties an expert to an organization (实施条例第九条).
CREATE TABLE expert_affiliations (
    id               UUID PRIMARY KEY,
    expert_id        UUID NOT NULL REFERENCES experts (id),
    kind             TEXT NOT NULL CHECK (kind IN ('employment', 'director_or_supervisor', 'shareholder_or_controller',
                         'spouse', 'direct_blood', 'collateral_within_three_generations', 'close_in_law')),
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    from_on          DATE NOT NULL,
    until_on         DATE,
    declared_by      TEXT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    CHECK (until_on IS NULL OR from_on <= until_on)
);
CREATE INDEX expert_affiliations_by_expert ON expert_affiliations (expert_id, id);
CREATE INDEX expert_affiliations_by_organization ON expert_affiliations (organization_id, expert_id);

-- 评审委员会. The hashes of its seeds stand before anybody is drawn.
CREATE TABLE evaluation_panels (
    id               UUID PRIMARY KEY,
    project_id       UUID NOT NULL UNIQUE REFERENCES procurement_projects (id),
    size             INTEGER NOT NULL CHECK (size BETWEEN 0 AND 99),
    representatives  INTEGER NOT NULL CHECK (representatives >= 0 AND representatives * 3 <= size),
    -- What experts are drawn from, in this order: domain and count.
    strata           JSONB NOT NULL,
    seed_sealed      TEXT NOT NULL,
    seed_hash        TEXT NOT NULL,
    tie_seed_hash    TEXT NOT NULL,
    drawn_at         TIMESTAMPTZ,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    CHECK (drawn_at IS NULL OR size % 2 = 1)
);

-- One draw: who could be drawn, and who was. Anybody can do it again once the seed is published.
CREATE TABLE panel_draws (
    id          UUID PRIMARY KEY,
    panel_id    UUID NOT NULL REFERENCES evaluation_panels (id),
    number      INTEGER NOT NULL CHECK (number >= 1),
    stratum     INTEGER NOT NULL CHECK (stratum >= 0),
    seats       INTEGER NOT NULL CHECK (seats >= 1),
    candidates  JSONB NOT NULL,
    drawn       JSONB NOT NULL,
    drawn_at    TIMESTAMPTZ NOT NULL,
    UNIQUE (panel_id, number)
);

CREATE TABLE panel_members (
    id            UUID PRIMARY KEY,
    panel_id      UUID NOT NULL REFERENCES evaluation_panels (id),
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    user_id       UUID NOT NULL REFERENCES users (id),
    -- Null for a representative of the purchaser.
    expert_id     UUID REFERENCES experts (id),
    stratum       INTEGER NOT NULL,
    status        TEXT NOT NULL CHECK (status IN ('drawn', 'confirmed', 'declined', 'recused')),
    -- 回避情形 and why the member left.
    relation      TEXT,
    status_reason TEXT,
    confirmed_at  TIMESTAMPTZ,
    version       BIGINT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    updated_at    TIMESTAMPTZ NOT NULL,
    UNIQUE (panel_id, user_id)
);
CREATE INDEX panel_members_by_project ON panel_members (project_id, id);
CREATE INDEX panel_members_by_person ON panel_members (user_id, id);

-- 资格审查、符合性审查. Rows are never changed; the last one of a kind counts.
CREATE TABLE bid_checks (
    id          UUID PRIMARY KEY,
    bid_id      UUID NOT NULL REFERENCES bids (id),
    kind        TEXT NOT NULL CHECK (kind IN ('qualification', 'compliance')),
    passed      BOOLEAN NOT NULL,
    reason      TEXT,
    checked_by  TEXT NOT NULL,
    checked_at  TIMESTAMPTZ NOT NULL,
    CHECK (passed OR reason IS NOT NULL)
);
CREATE INDEX bid_checks_by_bid ON bid_checks (bid_id, id);

-- 报价合理性说明 (87号第六十条).
CREATE TABLE bid_explanations (
    id               UUID PRIMARY KEY,
    bid_id           UUID NOT NULL REFERENCES bids (id),
    reason           TEXT NOT NULL,
    requested_by     TEXT NOT NULL,
    requested_at     TIMESTAMPTZ NOT NULL,
    due_at           TIMESTAMPTZ NOT NULL,
    explanation      TEXT,
    answered_at      TIMESTAMPTZ,
    decision         TEXT CHECK (decision IN ('accepted', 'rejected')),
    decision_reason  TEXT,
    decided_by       TEXT,
    decided_at       TIMESTAMPTZ,
    CHECK ((explanation IS NULL) = (answered_at IS NULL)),
    CHECK ((decision IS NULL) = (decided_at IS NULL))
);
CREATE INDEX bid_explanations_by_bid ON bid_explanations (bid_id, id);
CREATE UNIQUE INDEX one_open_explanation ON bid_explanations (bid_id) WHERE decision IS NULL;

-- 最后报价: a round in which qualified bidders name their last price.
CREATE TABLE offer_rounds (
    id          UUID PRIMARY KEY,
    project_id  UUID NOT NULL REFERENCES procurement_projects (id),
    number      INTEGER NOT NULL CHECK (number >= 1),
    opened_by   TEXT NOT NULL,
    opened_at   TIMESTAMPTZ NOT NULL,
    closes_at   TIMESTAMPTZ NOT NULL,
    settled_at  TIMESTAMPTZ,
    UNIQUE (project_id, number),
    CHECK (opened_at < closes_at),
    CHECK (settled_at IS NULL OR closes_at <= settled_at)
);
CREATE INDEX offer_rounds_unsettled ON offer_rounds (closes_at, id) WHERE settled_at IS NULL;

CREATE TABLE final_offers (
    id            UUID PRIMARY KEY,
    round_id      UUID NOT NULL REFERENCES offer_rounds (id),
    bid_id        UUID NOT NULL REFERENCES bids (id),
    -- Encrypted by the vault until the round is settled.
    price_sealed  TEXT NOT NULL,
    price_fen     BIGINT CHECK (price_fen > 0),
    submitted_by  UUID NOT NULL REFERENCES users (id),
    submitted_at  TIMESTAMPTZ NOT NULL,
    version       BIGINT NOT NULL,
    UNIQUE (round_id, bid_id)
);

-- 评分表. Never changed: a correction is a new revision, and the last one counts.
CREATE TABLE score_sheets (
    id            UUID PRIMARY KEY,
    bid_id        UUID NOT NULL REFERENCES bids (id),
    member_id     UUID NOT NULL REFERENCES panel_members (id),
    revision      INTEGER NOT NULL CHECK (revision >= 1),
    -- The sum of its items, in hundredths.
    total         INTEGER NOT NULL CHECK (total BETWEEN 0 AND 10000),
    submitted_at  TIMESTAMPTZ NOT NULL,
    UNIQUE (bid_id, member_id, revision)
);
CREATE INDEX score_sheets_by_member ON score_sheets (member_id, id);

CREATE TABLE score_items (
    sheet_id      UUID NOT NULL REFERENCES score_sheets (id),
    criterion_id  UUID NOT NULL REFERENCES procurement_criteria (id),
    points        INTEGER NOT NULL CHECK (points BETWEEN 0 AND 10000),
    comment       TEXT,
    PRIMARY KEY (sheet_id, criterion_id)
);

-- How the evaluation of a project was closed, and the lots that were drawn between equal bids.
CREATE TABLE evaluation_reports (
    project_id  UUID PRIMARY KEY REFERENCES procurement_projects (id),
    closed_by   TEXT NOT NULL,
    closed_at   TIMESTAMPTZ NOT NULL,
    -- Published where lots were drawn.
    tie_seed    TEXT,
    ties        JSONB NOT NULL
);

-- Ranks of a lot are its own: equal bids were parted by lot.
CREATE UNIQUE INDEX one_rank_of_a_lot ON bid_results (lot_id, rank);
