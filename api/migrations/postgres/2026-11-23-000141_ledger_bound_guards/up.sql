-- Balances stay within 10^17 fen of zero at the end of every day; what moved between two of them is no more than twice that.
ALTER TABLE ledger_accounts ADD CONSTRAINT balance_is_bounded
    CHECK (balance_fen BETWEEN -100000000000000000 AND 100000000000000000);
ALTER TABLE ledger_days ADD CONSTRAINT day_is_bounded
    CHECK (amount_fen BETWEEN -200000000000000000 AND 200000000000000000);
ALTER TABLE ledger_months ADD CONSTRAINT month_is_bounded
    CHECK (amount_fen BETWEEN -200000000000000000 AND 200000000000000000);
