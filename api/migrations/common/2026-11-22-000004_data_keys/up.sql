-- The key of encrypted data where none is given from outside: one row.
CREATE TABLE data_keys (
    id          INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    key         TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL
);
