CREATE FUNCTION check_ledger_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'guard: an entry never vanishes';
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.sealed THEN
            RAISE EXCEPTION 'guard: an entry is sealed after its postings';
        END IF;
        IF EXISTS (SELECT 1 FROM ledger_entries e WHERE e.id = NEW.reverses_id AND e.reverses_id IS NOT NULL) THEN
            RAISE EXCEPTION 'guard: a reversal is not reversed';
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.sealed OR NOT NEW.sealed OR NEW.id <> OLD.id OR NEW.organization_id <> OLD.organization_id
        OR NEW.occurred_on <> OLD.occurred_on OR NEW.description <> OLD.description
        OR NEW.reverses_id IS DISTINCT FROM OLD.reverses_id THEN
        RAISE EXCEPTION 'guard: an entry never changes';
    END IF;
    IF EXISTS (SELECT 1 FROM ledger_closings c
        WHERE c.organization_id = NEW.organization_id AND c.until_on >= NEW.occurred_on) THEN
        RAISE EXCEPTION 'guard: the period is closed';
    END IF;
    IF (SELECT COUNT(*) FROM ledger_postings p WHERE p.entry_id = NEW.id) < 2 THEN
        RAISE EXCEPTION 'guard: an entry has two postings at least';
    END IF;
    IF EXISTS (SELECT 1 FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
        WHERE p.entry_id = NEW.id GROUP BY a.currency HAVING SUM(p.amount_fen) <> 0) THEN
        RAISE EXCEPTION 'guard: the entry does not balance';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_entries_balance BEFORE INSERT OR UPDATE OR DELETE ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION check_ledger_entry();
-- In the order of accounts, so that two entries that count at once wait instead of deadlocking.
CREATE FUNCTION count_ledger_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM ledger_accounts WHERE id IN (SELECT account_id FROM ledger_postings WHERE entry_id = NEW.id)
        ORDER BY id FOR NO KEY UPDATE;
    INSERT INTO ledger_days (account_id, day, amount_fen)
        SELECT account_id, NEW.occurred_on, SUM(amount_fen) FROM ledger_postings
        WHERE entry_id = NEW.id GROUP BY account_id ORDER BY account_id
        ON CONFLICT (account_id, day) DO UPDATE SET amount_fen = ledger_days.amount_fen + excluded.amount_fen;
    INSERT INTO ledger_months (account_id, month, amount_fen)
        SELECT account_id, date_trunc('month', NEW.occurred_on::timestamp)::date, SUM(amount_fen) FROM ledger_postings
        WHERE entry_id = NEW.id GROUP BY account_id ORDER BY account_id
        ON CONFLICT (account_id, month) DO UPDATE SET amount_fen = ledger_months.amount_fen + excluded.amount_fen;
    UPDATE ledger_accounts a SET balance_fen = a.balance_fen + s.amount_fen
        FROM (SELECT account_id, SUM(amount_fen) AS amount_fen FROM ledger_postings
              WHERE entry_id = NEW.id GROUP BY account_id) s
        WHERE a.id = s.account_id;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_entries_count AFTER UPDATE ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION count_ledger_entry();
CREATE FUNCTION check_ledger_posting() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE entry ledger_entries;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        RAISE EXCEPTION 'guard: a posting never changes';
    END IF;
    SELECT * INTO entry FROM ledger_entries WHERE id = NEW.entry_id;
    IF entry.sealed THEN
        RAISE EXCEPTION 'guard: the entry is sealed';
    END IF;
    IF entry.organization_id <> (SELECT organization_id FROM ledger_accounts WHERE id = NEW.account_id) THEN
        RAISE EXCEPTION 'guard: an entry stays within the books of one body';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_postings_never_change BEFORE INSERT OR UPDATE OR DELETE ON ledger_postings
    FOR EACH ROW EXECUTE FUNCTION check_ledger_posting();
CREATE FUNCTION refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a closed period stays closed';
END $$;
CREATE TRIGGER ledger_closings_never_change BEFORE UPDATE OR DELETE ON ledger_closings
    FOR EACH ROW EXECUTE FUNCTION refuse_reopening();
