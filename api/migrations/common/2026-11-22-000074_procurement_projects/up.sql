-- 项目编号: the last serial of a region and year.
CREATE TABLE procurement_serials (
    region        TEXT NOT NULL REFERENCES regions (code),
    year          INTEGER NOT NULL,
    last          INTEGER NOT NULL CHECK (last >= 1),
    PRIMARY KEY (region, year)
);

-- What the file of a project says beside its terms.
CREATE TABLE procurement_files (
    project_id            UUID PRIMARY KEY REFERENCES procurement_projects (id),
    -- 不专门面向中小企业的理由.
    sme_exemption_reason  TEXT,
    -- 征求意见采纳情况.
    consultation_summary  TEXT,
    -- 单一来源公示.
    publicity_from        TIMESTAMPTZ,
    publicity_until       TIMESTAMPTZ,
    -- 废标情形.
    failure_grounds       TEXT CHECK (failure_grounds IN ('too_few_bidders', 'too_few_qualified',
                              'too_few_substantive', 'illegal_acts', 'over_budget', 'change_of_circumstances')),
    CHECK ((publicity_from IS NULL) = (publicity_until IS NULL))
);

-- 意见: on what is to be bought, or on buying it from one source only.
CREATE TABLE requirement_opinions (
    id            UUID PRIMARY KEY,
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    about         TEXT NOT NULL CHECK (about IN ('requirement', 'single_source')),
    author_id     UUID NOT NULL REFERENCES users (id),
    text          TEXT NOT NULL,
    outcome       TEXT NOT NULL CHECK (outcome IN ('open', 'adopted', 'not_adopted')),
    answer        TEXT,
    answered_by   TEXT,
    answered_at   TIMESTAMPTZ,
    version       BIGINT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    CHECK ((outcome = 'open') = (answered_at IS NULL))
);
CREATE INDEX requirement_opinions_by_project ON requirement_opinions (project_id, id);

-- 询问 and its answer, which all see.
CREATE TABLE procurement_enquiries (
    id            UUID PRIMARY KEY,
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    -- Never shown.
    asked_by      UUID NOT NULL REFERENCES users (id),
    supplier_id   UUID NOT NULL REFERENCES suppliers (id),
    question      TEXT NOT NULL,
    answer        TEXT,
    answered_by   TEXT,
    answered_at   TIMESTAMPTZ,
    version       BIGINT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX procurement_enquiries_by_project ON procurement_enquiries (project_id, id);

-- 澄清、修改: append only; the frozen terms stay beside them.
CREATE TABLE procurement_clarifications (
    id            UUID PRIMARY KEY,
    project_id    UUID NOT NULL REFERENCES procurement_projects (id),
    number        INTEGER NOT NULL CHECK (number >= 1),
    text          TEXT NOT NULL,
    -- What changed of the documents, as it was sent.
    changes       JSONB,
    -- 可能影响投标文件编制.
    material      BOOLEAN NOT NULL,
    due_before    TIMESTAMPTZ NOT NULL,
    due_after     TIMESTAMPTZ NOT NULL,
    published_by  TEXT NOT NULL,
    published_at  TIMESTAMPTZ NOT NULL,
    UNIQUE (project_id, number),
    CHECK (due_before <= due_after)
);

-- 随机抽取邀请: the hash of the seed stands from the beginning, the seed from the draw on.
CREATE TABLE procurement_invitation_draws (
    project_id    UUID PRIMARY KEY REFERENCES procurement_projects (id),
    -- Encrypted by the vault until it is published.
    seed_sealed   TEXT NOT NULL,
    seed_hash     TEXT NOT NULL,
    seed          TEXT,
    -- The ids that were drawn from.
    pool          JSONB,
    drawn_by      TEXT,
    drawn_at      TIMESTAMPTZ,
    CHECK ((seed IS NULL) = (drawn_at IS NULL))
);

CREATE INDEX procurement_projects_by_check ON procurement_projects (status, next_check_at);
CREATE INDEX procurement_clocks_by_publication ON procurement_clocks (published_at, project_id);
