-- Open data: what was public about a project at each announcement.

-- One OCDS release, exactly as it is handed out. Rows are never changed.
CREATE TABLE ocds_releases (
    id             UUID PRIMARY KEY,
    project_id     UUID NOT NULL REFERENCES procurement_projects (id),
    -- The announcement that it belongs to; null where payments were released.
    notice_id      UUID UNIQUE REFERENCES procurement_notices (id),
    ocid           TEXT NOT NULL,
    -- Codes of the closed codelist releaseTag.
    tags           JSONB NOT NULL,
    -- JSON as text: its numbers keep their decimals.
    body           TEXT NOT NULL,
    released_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX ocds_releases_by_project ON ocds_releases (project_id, released_at, id);
CREATE INDEX ocds_releases_by_time ON ocds_releases (released_at, id);

-- Which payments are in a release; the others are still to be released.
CREATE TABLE ocds_released_payments (
    payment_id     UUID PRIMARY KEY REFERENCES contract_payments (id),
    release_id     UUID NOT NULL REFERENCES ocds_releases (id)
);
CREATE INDEX contract_payments_by_time ON contract_payments (created_at, id);
