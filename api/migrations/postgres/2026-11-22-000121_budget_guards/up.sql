CREATE FUNCTION refuse_with_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: %', TG_ARGV[0];
END $$;
CREATE FUNCTION check_budget_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.purpose <> OLD.purpose OR NEW.category <> OLD.category OR NEW.organization_id <> OLD.organization_id
        OR NEW.fiscal_year <> OLD.fiscal_year OR NEW.level <> OLD.level OR NEW.drafted_by <> OLD.drafted_by THEN
        RAISE EXCEPTION 'guard: what a budget line is for never changes';
    END IF;
    IF OLD.status = 'closed' AND
        (NEW.status <> 'closed' OR NEW.amount_fen <> OLD.amount_fen OR NEW.appropriated_fen > OLD.appropriated_fen) THEN
        RAISE EXCEPTION 'guard: a closed budget line never changes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER budget_lines_keep_their_purpose BEFORE UPDATE ON budget_lines FOR EACH ROW EXECUTE FUNCTION check_budget_line();
CREATE TRIGGER budget_lines_never_vanish BEFORE DELETE ON budget_lines
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('a budget line never vanishes');
CREATE FUNCTION check_budget_appropriation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF (SELECT status FROM budget_lines WHERE id = NEW.budget_line_id) <> 'approved' THEN
            RAISE EXCEPTION 'guard: the budget line is not approved';
        END IF;
        IF NEW.withdrawn_fen <> 0 OR NEW.disbursed_fen <> 0 OR NEW.spent_fen <> 0 THEN
            RAISE EXCEPTION 'guard: an appropriation begins with nothing moved';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.amount_fen <> OLD.amount_fen OR NEW.budget_line_id <> OLD.budget_line_id
        OR NEW.organization_id <> OLD.organization_id OR NEW.level <> OLD.level THEN
        RAISE EXCEPTION 'guard: an appropriation never changes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER budget_appropriations_never_change BEFORE INSERT OR UPDATE ON budget_appropriations
    FOR EACH ROW EXECUTE FUNCTION check_budget_appropriation();
CREATE TRIGGER budget_appropriations_never_vanish BEFORE DELETE ON budget_appropriations
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('an appropriation never vanishes');
CREATE FUNCTION count_budget_appropriation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        UPDATE budget_lines SET appropriated_fen = appropriated_fen + NEW.amount_fen WHERE id = NEW.budget_line_id;
    ELSIF NEW.withdrawn_fen <> OLD.withdrawn_fen THEN
        UPDATE budget_lines SET appropriated_fen = appropriated_fen - (NEW.withdrawn_fen - OLD.withdrawn_fen)
            WHERE id = NEW.budget_line_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER budget_appropriations_count AFTER INSERT OR UPDATE ON budget_appropriations
    FOR EACH ROW EXECUTE FUNCTION count_budget_appropriation();
CREATE FUNCTION check_budget_disbursement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'requested' THEN
            RAISE EXCEPTION 'guard: a disbursement is requested first';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.amount_fen <> OLD.amount_fen OR NEW.appropriation_id <> OLD.appropriation_id
        OR NEW.requested_by <> OLD.requested_by OR (OLD.status <> 'requested' AND NEW.status <> OLD.status) THEN
        RAISE EXCEPTION 'guard: a disbursement is decided once';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER budget_disbursements_are_decided_once BEFORE INSERT OR UPDATE ON budget_disbursements
    FOR EACH ROW EXECUTE FUNCTION check_budget_disbursement();
CREATE TRIGGER budget_disbursements_never_vanish BEFORE DELETE ON budget_disbursements
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('a disbursement never vanishes');
CREATE FUNCTION count_budget_disbursement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'requested' AND NEW.status = 'approved' THEN
        UPDATE budget_appropriations SET disbursed_fen = disbursed_fen + NEW.amount_fen WHERE id = NEW.appropriation_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER budget_disbursements_count AFTER UPDATE ON budget_disbursements
    FOR EACH ROW EXECUTE FUNCTION count_budget_disbursement();
-- The line's row first, as everywhere, so that spends at once wait instead of deadlocking.
CREATE FUNCTION check_budget_spend() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE line budget_lines;
BEGIN
    SELECT l.* INTO line FROM budget_lines l JOIN budget_appropriations a ON a.budget_line_id = l.id
        WHERE a.id = NEW.appropriation_id FOR NO KEY UPDATE OF l;
    IF line.purpose <> NEW.purpose OR line.category <> NEW.category THEN
        RAISE EXCEPTION 'guard: a spend serves the purpose of its budget line';
    END IF;
    IF NEW.contract_id IS NOT NULL THEN
        PERFORM 1 FROM contracts WHERE id = NEW.contract_id FOR NO KEY UPDATE;
        IF NEW.amount_fen + (SELECT COALESCE(SUM(s.amount_fen), 0) FROM budget_spends s
            WHERE s.contract_id = NEW.contract_id) > (SELECT paid_fen FROM contracts WHERE id = NEW.contract_id) THEN
            RAISE EXCEPTION 'guard: the payment of a contract is counted once';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER budget_spends_serve_the_purpose BEFORE INSERT ON budget_spends
    FOR EACH ROW EXECUTE FUNCTION check_budget_spend();
CREATE FUNCTION count_budget_spend() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE budget_appropriations SET spent_fen = spent_fen + NEW.amount_fen WHERE id = NEW.appropriation_id;
    IF NOT EXISTS (SELECT 1 FROM contracts c JOIN budget_reservations r ON r.project_id = c.project_id WHERE c.id = NEW.contract_id) THEN
        UPDATE budget_lines SET spent_uncontracted_fen = spent_uncontracted_fen + NEW.amount_fen
            WHERE id = (SELECT budget_line_id FROM budget_appropriations WHERE id = NEW.appropriation_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER budget_spends_count AFTER INSERT ON budget_spends FOR EACH ROW EXECUTE FUNCTION count_budget_spend();
CREATE TRIGGER budget_spends_never_change BEFORE UPDATE OR DELETE ON budget_spends
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('a spend never changes');
CREATE FUNCTION count_budget_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE budget_appropriations SET
        disbursed_fen = disbursed_fen - CASE WHEN NEW.kind = 'disbursed' THEN NEW.amount_fen ELSE 0 END,
        withdrawn_fen = withdrawn_fen + CASE WHEN NEW.kind = 'appropriated' THEN NEW.amount_fen ELSE 0 END
        WHERE id = NEW.appropriation_id;
    RETURN NULL;
END $$;
CREATE TRIGGER budget_returns_count AFTER INSERT ON budget_returns FOR EACH ROW EXECUTE FUNCTION count_budget_return();
CREATE TRIGGER budget_returns_never_change BEFORE UPDATE OR DELETE ON budget_returns
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('a return never changes');
CREATE TRIGGER budget_misuses_never_change BEFORE UPDATE OR DELETE ON budget_misuses
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('an attempt at misuse stays on record');
CREATE FUNCTION count_budget_reservation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF (SELECT status FROM budget_lines WHERE id = NEW.budget_line_id) <> 'approved' THEN
            RAISE EXCEPTION 'guard: the budget line is not approved';
        END IF;
        UPDATE budget_lines SET reserved_fen = reserved_fen + NEW.amount_fen WHERE id = NEW.budget_line_id;
    ELSE
        IF NEW.budget_line_id <> OLD.budget_line_id THEN
            RAISE EXCEPTION 'guard: a reservation stays with its line';
        END IF;
        UPDATE budget_lines SET reserved_fen = reserved_fen + NEW.amount_fen - OLD.amount_fen WHERE id = NEW.budget_line_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER budget_reservations_count AFTER INSERT OR UPDATE ON budget_reservations
    FOR EACH ROW EXECUTE FUNCTION count_budget_reservation();
CREATE TRIGGER budget_reservations_never_vanish BEFORE DELETE ON budget_reservations
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('a reservation never vanishes');
CREATE FUNCTION check_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind <> OLD.kind OR NEW.organization_id <> OLD.organization_id
        OR (OLD.received_on IS NOT NULL AND (NEW.value_fen <> OLD.value_fen OR NEW.form <> OLD.form)) THEN
        RAISE EXCEPTION 'guard: a contribution stays what it is';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER contributions_stay_what_they_are BEFORE UPDATE ON contributions
    FOR EACH ROW EXECUTE FUNCTION check_contribution();
CREATE FUNCTION count_contribution_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT received_on FROM contributions WHERE id = NEW.contribution_id) IS NULL THEN
        RAISE EXCEPTION 'guard: only what was received is used';
    END IF;
    UPDATE contributions SET used_fen = used_fen + NEW.amount_fen WHERE id = NEW.contribution_id;
    RETURN NULL;
END $$;
CREATE TRIGGER contribution_uses_count AFTER INSERT ON contribution_uses
    FOR EACH ROW EXECUTE FUNCTION count_contribution_use();
CREATE TRIGGER contribution_uses_never_change BEFORE UPDATE OR DELETE ON contribution_uses
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('a use never changes');
CREATE FUNCTION check_contribution_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.total_fen <> (SELECT used_fen FROM contributions WHERE id = NEW.contribution_id) THEN
        RAISE EXCEPTION 'guard: a report adds up to what was used';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER contribution_reports_add_up BEFORE INSERT ON contribution_reports
    FOR EACH ROW EXECUTE FUNCTION check_contribution_report();
CREATE FUNCTION check_contribution_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <> 1 + (SELECT COALESCE(MAX(number), 0) FROM contribution_receipts
        WHERE organization_id = NEW.organization_id AND year = NEW.year) THEN
        RAISE EXCEPTION 'guard: receipts are numbered without gaps';
    END IF;
    IF (SELECT kind FROM contributions WHERE id = NEW.contribution_id) <> 'donation' THEN
        RAISE EXCEPTION 'guard: only a donation has a donation receipt';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER contribution_receipts_in_sequence BEFORE INSERT ON contribution_receipts
    FOR EACH ROW EXECUTE FUNCTION check_contribution_receipt();
CREATE TRIGGER contribution_receipts_never_change BEFORE UPDATE OR DELETE ON contribution_receipts
    FOR EACH ROW EXECUTE FUNCTION refuse_with_reason('a receipt never changes');
CREATE FUNCTION check_naming_right() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'proposed' THEN
            RAISE EXCEPTION 'guard: a name is proposed first';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.from_on <> OLD.from_on OR NEW.until_on <> OLD.until_on OR NEW.object_key <> OLD.object_key
        OR NEW.recorded_by <> OLD.recorded_by THEN
        RAISE EXCEPTION 'guard: a name keeps its term';
    END IF;
    IF NEW.status = 'approved' THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(NEW.object_key, 3));
        IF EXISTS (SELECT 1 FROM naming_rights n WHERE n.object_key = NEW.object_key AND n.id <> NEW.id
            AND n.status = 'approved' AND n.from_on <= NEW.until_on AND NEW.from_on <= n.until_on) THEN
            RAISE EXCEPTION 'guard: one name at a time';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER naming_rights_never_overlap BEFORE INSERT OR UPDATE ON naming_rights
    FOR EACH ROW EXECUTE FUNCTION check_naming_right();
