-- What was recorded stays as it was.
CREATE FUNCTION refuse_fund_meetings_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a meeting is recorded once';
END $$;
CREATE TRIGGER fund_meetings_never_change BEFORE UPDATE OR DELETE ON fund_meetings
    FOR EACH ROW EXECUTE FUNCTION refuse_fund_meetings_change();
CREATE FUNCTION refuse_fund_votes_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a meeting is recorded once';
END $$;
CREATE TRIGGER fund_votes_never_change BEFORE UPDATE OR DELETE ON fund_votes
    FOR EACH ROW EXECUTE FUNCTION refuse_fund_votes_change();
CREATE FUNCTION refuse_fund_annual_reports_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a filed report never changes';
END $$;
CREATE TRIGGER fund_annual_reports_never_change BEFORE UPDATE OR DELETE ON fund_annual_reports
    FOR EACH ROW EXECUTE FUNCTION refuse_fund_annual_reports_change();
CREATE FUNCTION refuse_raising_disclosures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: what was disclosed stays';
END $$;
CREATE TRIGGER raising_disclosures_never_change BEFORE UPDATE OR DELETE ON raising_disclosures
    FOR EACH ROW EXECUTE FUNCTION refuse_raising_disclosures_change();
CREATE FUNCTION refuse_fund_exceptions_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: what was reported stays';
END $$;
CREATE TRIGGER fund_exceptions_never_change BEFORE UPDATE OR DELETE ON fund_exceptions
    FOR EACH ROW EXECUTE FUNCTION refuse_fund_exceptions_change();
-- Nobody steps out again, and the sum stays.
CREATE FUNCTION refuse_fund_disbursement_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a disbursement keeps what was asked for and who stepped in';
END $$;
CREATE TRIGGER fund_disbursements_keep BEFORE UPDATE ON fund_disbursements
    FOR EACH ROW WHEN (NEW.amount_fen <> OLD.amount_fen OR NEW.fund_id <> OLD.fund_id OR NEW.category <> OLD.category OR NEW.requested_by <> OLD.requested_by OR (OLD.reviewed_by IS NOT NULL AND NEW.reviewed_by IS DISTINCT FROM OLD.reviewed_by) OR (OLD.approved_by IS NOT NULL AND NEW.approved_by IS DISTINCT FROM OLD.approved_by) OR (OLD.paid_by IS NOT NULL AND NEW.paid_by IS DISTINCT FROM OLD.paid_by) OR (OLD.entry_id IS NOT NULL AND NEW.entry_id IS DISTINCT FROM OLD.entry_id))
    EXECUTE FUNCTION refuse_fund_disbursement_change();
CREATE TRIGGER fund_disbursements_never_vanish BEFORE DELETE ON fund_disbursements
    FOR EACH ROW EXECUTE FUNCTION refuse_fund_disbursement_change();
CREATE FUNCTION check_fund_investment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM fund_votes v WHERE v.id = NEW.vote_id AND v.matter = 'major_investment' AND v.outcome = 'passed') THEN
        RAISE EXCEPTION 'guard: an investment needs a passed vote of the council';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER an_investment_needs_a_passed_vote BEFORE INSERT ON fund_disbursements
    FOR EACH ROW WHEN (NEW.category = 'investment') EXECUTE FUNCTION check_fund_investment();
