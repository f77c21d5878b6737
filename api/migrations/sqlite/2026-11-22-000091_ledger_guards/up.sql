CREATE TRIGGER ledger_entries_begin_open BEFORE INSERT ON ledger_entries
BEGIN
    SELECT RAISE(ABORT, 'guard: an entry is sealed after its postings') WHERE NEW.sealed;
    SELECT RAISE(ABORT, 'guard: a reversal is not reversed')
    WHERE EXISTS (SELECT 1 FROM ledger_entries e WHERE e.id = NEW.reverses_id AND e.reverses_id IS NOT NULL);
END;
CREATE TRIGGER ledger_entries_balance BEFORE UPDATE ON ledger_entries
BEGIN
    SELECT RAISE(ABORT, 'guard: an entry never changes')
    WHERE OLD.sealed OR NOT NEW.sealed OR NEW.id <> OLD.id OR NEW.organization_id <> OLD.organization_id
        OR NEW.occurred_on <> OLD.occurred_on OR NEW.description <> OLD.description
        OR NEW.reverses_id IS NOT OLD.reverses_id;
    SELECT RAISE(ABORT, 'guard: the period is closed')
    WHERE EXISTS (SELECT 1 FROM ledger_closings c
        WHERE c.organization_id = NEW.organization_id AND c.until_on >= NEW.occurred_on);
    SELECT RAISE(ABORT, 'guard: an entry has two postings at least')
    WHERE (SELECT COUNT(*) FROM ledger_postings p WHERE p.entry_id = NEW.id) < 2;
    SELECT RAISE(ABORT, 'guard: the entry does not balance')
    WHERE EXISTS (SELECT 1 FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
        WHERE p.entry_id = NEW.id GROUP BY a.currency HAVING SUM(p.amount_fen) <> 0);
END;
CREATE TRIGGER ledger_entries_count AFTER UPDATE ON ledger_entries
BEGIN
    INSERT INTO ledger_days (account_id, day, amount_fen)
        SELECT account_id, NEW.occurred_on, SUM(amount_fen) FROM ledger_postings
        WHERE entry_id = NEW.id GROUP BY account_id
        ON CONFLICT (account_id, day) DO UPDATE SET amount_fen = amount_fen + excluded.amount_fen;
    INSERT INTO ledger_months (account_id, month, amount_fen)
        SELECT account_id, date(NEW.occurred_on, 'start of month'), SUM(amount_fen) FROM ledger_postings
        WHERE entry_id = NEW.id GROUP BY account_id
        ON CONFLICT (account_id, month) DO UPDATE SET amount_fen = amount_fen + excluded.amount_fen;
    UPDATE ledger_accounts SET balance_fen = balance_fen + (SELECT SUM(p.amount_fen) FROM ledger_postings p
            WHERE p.entry_id = NEW.id AND p.account_id = ledger_accounts.id)
        WHERE id IN (SELECT account_id FROM ledger_postings WHERE entry_id = NEW.id);
END;
CREATE TRIGGER ledger_entries_never_vanish BEFORE DELETE ON ledger_entries
BEGIN
    SELECT RAISE(ABORT, 'guard: an entry never vanishes');
END;
CREATE TRIGGER ledger_postings_of_open_entries BEFORE INSERT ON ledger_postings
BEGIN
    SELECT RAISE(ABORT, 'guard: the entry is sealed')
    WHERE (SELECT sealed FROM ledger_entries WHERE id = NEW.entry_id);
    SELECT RAISE(ABORT, 'guard: an entry stays within the books of one body')
    WHERE (SELECT organization_id FROM ledger_entries WHERE id = NEW.entry_id)
        <> (SELECT organization_id FROM ledger_accounts WHERE id = NEW.account_id);
END;
CREATE TRIGGER ledger_postings_never_change BEFORE UPDATE ON ledger_postings
BEGIN
    SELECT RAISE(ABORT, 'guard: a posting never changes');
END;
CREATE TRIGGER ledger_postings_never_vanish BEFORE DELETE ON ledger_postings
BEGIN
    SELECT RAISE(ABORT, 'guard: a posting never changes');
END;
CREATE TRIGGER ledger_closings_never_change BEFORE UPDATE ON ledger_closings
BEGIN
    SELECT RAISE(ABORT, 'guard: a closed period stays closed');
END;
CREATE TRIGGER ledger_closings_never_vanish BEFORE DELETE ON ledger_closings
BEGIN
    SELECT RAISE(ABORT, 'guard: a closed period stays closed');
END;
