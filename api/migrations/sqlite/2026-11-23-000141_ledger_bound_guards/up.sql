-- Balances stay within 10^17 fen of zero at the end of every day; what moved between two of them is no more than twice that.
CREATE TRIGGER ledger_accounts_bounded BEFORE UPDATE OF balance_fen ON ledger_accounts
BEGIN
    SELECT RAISE(ABORT, 'guard: the balance is too large')
    WHERE typeof(NEW.balance_fen) <> 'integer' OR NEW.balance_fen NOT BETWEEN -100000000000000000 AND 100000000000000000;
END;
CREATE TRIGGER ledger_days_bounded BEFORE UPDATE ON ledger_days
BEGIN
    SELECT RAISE(ABORT, 'guard: a day is too large')
    WHERE typeof(NEW.amount_fen) <> 'integer' OR NEW.amount_fen NOT BETWEEN -200000000000000000 AND 200000000000000000;
END;
CREATE TRIGGER ledger_months_bounded BEFORE UPDATE ON ledger_months
BEGIN
    SELECT RAISE(ABORT, 'guard: a month is too large')
    WHERE typeof(NEW.amount_fen) <> 'integer' OR NEW.amount_fen NOT BETWEEN -200000000000000000 AND 200000000000000000;
END;
