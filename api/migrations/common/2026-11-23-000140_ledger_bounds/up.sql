-- Income and expenses of funds may lie on the other side: what was carried over at the end of a year can still be
-- taken back in the next.
UPDATE ledger_accounts SET may_go_negative = TRUE
    WHERE kind IN ('income', 'expense') AND id IN (SELECT account_id FROM fund_accounts);
