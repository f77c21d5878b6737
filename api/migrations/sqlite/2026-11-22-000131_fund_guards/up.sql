-- What was recorded stays as it was.
CREATE TRIGGER fund_meetings_never_change BEFORE UPDATE ON fund_meetings
BEGIN
    SELECT RAISE(ABORT, 'guard: a meeting is recorded once');
END;
CREATE TRIGGER fund_meetings_never_vanish BEFORE DELETE ON fund_meetings
BEGIN
    SELECT RAISE(ABORT, 'guard: a meeting is recorded once');
END;
CREATE TRIGGER fund_votes_never_change BEFORE UPDATE ON fund_votes
BEGIN
    SELECT RAISE(ABORT, 'guard: a meeting is recorded once');
END;
CREATE TRIGGER fund_votes_never_vanish BEFORE DELETE ON fund_votes
BEGIN
    SELECT RAISE(ABORT, 'guard: a meeting is recorded once');
END;
CREATE TRIGGER fund_annual_reports_never_change BEFORE UPDATE ON fund_annual_reports
BEGIN
    SELECT RAISE(ABORT, 'guard: a filed report never changes');
END;
CREATE TRIGGER fund_annual_reports_never_vanish BEFORE DELETE ON fund_annual_reports
BEGIN
    SELECT RAISE(ABORT, 'guard: a filed report never changes');
END;
CREATE TRIGGER raising_disclosures_never_change BEFORE UPDATE ON raising_disclosures
BEGIN
    SELECT RAISE(ABORT, 'guard: what was disclosed stays');
END;
CREATE TRIGGER raising_disclosures_never_vanish BEFORE DELETE ON raising_disclosures
BEGIN
    SELECT RAISE(ABORT, 'guard: what was disclosed stays');
END;
CREATE TRIGGER fund_exceptions_never_change BEFORE UPDATE ON fund_exceptions
BEGIN
    SELECT RAISE(ABORT, 'guard: what was reported stays');
END;
CREATE TRIGGER fund_exceptions_never_vanish BEFORE DELETE ON fund_exceptions
BEGIN
    SELECT RAISE(ABORT, 'guard: what was reported stays');
END;
-- Nobody steps out again, and the sum stays.
CREATE TRIGGER fund_disbursements_keep BEFORE UPDATE ON fund_disbursements
WHEN NEW.amount_fen <> OLD.amount_fen OR NEW.fund_id <> OLD.fund_id OR NEW.category <> OLD.category OR NEW.requested_by <> OLD.requested_by OR (OLD.reviewed_by IS NOT NULL AND NEW.reviewed_by IS NOT OLD.reviewed_by) OR (OLD.approved_by IS NOT NULL AND NEW.approved_by IS NOT OLD.approved_by) OR (OLD.paid_by IS NOT NULL AND NEW.paid_by IS NOT OLD.paid_by) OR (OLD.entry_id IS NOT NULL AND NEW.entry_id IS NOT OLD.entry_id)
BEGIN
    SELECT RAISE(ABORT, 'guard: a disbursement keeps what was asked for and who stepped in');
END;
CREATE TRIGGER fund_disbursements_never_vanish BEFORE DELETE ON fund_disbursements
BEGIN
    SELECT RAISE(ABORT, 'guard: a disbursement keeps what was asked for and who stepped in');
END;
CREATE TRIGGER an_investment_needs_a_passed_vote BEFORE INSERT ON fund_disbursements
WHEN NEW.category = 'investment'
BEGIN
    SELECT RAISE(ABORT, 'guard: an investment needs a passed vote of the council')
    WHERE NOT EXISTS (SELECT 1 FROM fund_votes v WHERE v.id = NEW.vote_id AND v.matter = 'major_investment' AND v.outcome = 'passed');
END;
