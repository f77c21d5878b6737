-- One double-entry ledger 复式记账 for everything: accounts of bodies, entries that balance, and the sums that
-- triggers keep of them. Amounts are in fen, debits positive.

CREATE TABLE ledger_accounts (
    id               UUID PRIMARY KEY,
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    code             TEXT NOT NULL,
    name             TEXT NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'net_asset', 'income', 'expense')),
    -- 限定用途; null where it is free.
    purpose          TEXT,
    currency         TEXT NOT NULL CHECK (currency = 'CNY'),
    may_go_negative  BOOLEAN NOT NULL,
    -- The sum of all its postings; a trigger keeps it, a job checks it.
    balance_fen      BIGINT NOT NULL,
    -- The day on which the job last compared the sums with the postings.
    checked_on       DATE,
    version          BIGINT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    updated_at       TIMESTAMPTZ NOT NULL,
    UNIQUE (organization_id, code),
    CONSTRAINT account_stays_on_its_side CHECK (may_go_negative
        OR (kind IN ('asset', 'expense') AND balance_fen >= 0)
        OR (kind IN ('liability', 'net_asset', 'income') AND balance_fen <= 0))
);

-- 记账凭证. An entry counts from the moment it is sealed, in the transaction that makes it; then it never changes.
CREATE TABLE ledger_entries (
    id               UUID PRIMARY KEY,
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    occurred_on      DATE NOT NULL,
    description      TEXT NOT NULL,
    -- The entry that this one takes back; each at most once.
    reverses_id      UUID UNIQUE REFERENCES ledger_entries (id),
    -- [{name, sha256, bytes}]
    attachments      JSONB NOT NULL,
    sealed           BOOLEAN NOT NULL,
    recorded_by      TEXT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL
);
CREATE INDEX ledger_entries_by_organization ON ledger_entries (organization_id, id);
CREATE INDEX ledger_entries_by_day ON ledger_entries (organization_id, occurred_on, id);

CREATE TABLE ledger_postings (
    entry_id    UUID NOT NULL REFERENCES ledger_entries (id),
    position    INTEGER NOT NULL,
    account_id  UUID NOT NULL REFERENCES ledger_accounts (id),
    amount_fen  BIGINT NOT NULL CHECK (amount_fen <> 0),
    PRIMARY KEY (entry_id, position)
);
CREATE INDEX ledger_postings_by_account ON ledger_postings (account_id, entry_id);

-- What an account moved on a day and in a month, so that a balance at a date does not depend on how many postings there are.
CREATE TABLE ledger_days (
    account_id  UUID NOT NULL REFERENCES ledger_accounts (id),
    day         DATE NOT NULL,
    amount_fen  BIGINT NOT NULL,
    PRIMARY KEY (account_id, day)
);
CREATE TABLE ledger_months (
    account_id  UUID NOT NULL REFERENCES ledger_accounts (id),
    -- Its first day.
    month       DATE NOT NULL,
    amount_fen  BIGINT NOT NULL,
    PRIMARY KEY (account_id, month)
);

-- 结账: nothing is posted on or before this day any more.
CREATE TABLE ledger_closings (
    id               UUID PRIMARY KEY,
    organization_id  UUID NOT NULL REFERENCES organizations (id),
    until_on         DATE NOT NULL,
    closed_by        TEXT NOT NULL,
    created_at       TIMESTAMPTZ NOT NULL,
    UNIQUE (organization_id, until_on)
);
