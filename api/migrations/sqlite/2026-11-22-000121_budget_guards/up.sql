CREATE TRIGGER budget_lines_keep_their_purpose BEFORE UPDATE ON budget_lines
BEGIN
    SELECT RAISE(ABORT, 'guard: what a budget line is for never changes')
    WHERE NEW.purpose <> OLD.purpose OR NEW.category <> OLD.category OR NEW.organization_id <> OLD.organization_id
        OR NEW.fiscal_year <> OLD.fiscal_year OR NEW.level <> OLD.level OR NEW.drafted_by <> OLD.drafted_by;
    SELECT RAISE(ABORT, 'guard: a closed budget line never changes') WHERE OLD.status = 'closed' AND
        (NEW.status <> 'closed' OR NEW.amount_fen <> OLD.amount_fen OR NEW.appropriated_fen > OLD.appropriated_fen);
END;
CREATE TRIGGER budget_lines_never_vanish BEFORE DELETE ON budget_lines
BEGIN
    SELECT RAISE(ABORT, 'guard: a budget line never vanishes');
END;
CREATE TRIGGER budget_appropriations_of_approved_lines BEFORE INSERT ON budget_appropriations
BEGIN
    SELECT RAISE(ABORT, 'guard: the budget line is not approved')
    WHERE (SELECT status FROM budget_lines WHERE id = NEW.budget_line_id) <> 'approved';
    SELECT RAISE(ABORT, 'guard: an appropriation begins with nothing moved')
    WHERE NEW.withdrawn_fen <> 0 OR NEW.disbursed_fen <> 0 OR NEW.spent_fen <> 0;
END;
CREATE TRIGGER budget_appropriations_count AFTER INSERT ON budget_appropriations
BEGIN
    UPDATE budget_lines SET appropriated_fen = appropriated_fen + NEW.amount_fen WHERE id = NEW.budget_line_id;
END;
CREATE TRIGGER budget_appropriations_never_change BEFORE UPDATE ON budget_appropriations
BEGIN
    SELECT RAISE(ABORT, 'guard: an appropriation never changes')
    WHERE NEW.amount_fen <> OLD.amount_fen OR NEW.budget_line_id <> OLD.budget_line_id
        OR NEW.organization_id <> OLD.organization_id OR NEW.level <> OLD.level;
END;
CREATE TRIGGER budget_appropriations_give_back AFTER UPDATE ON budget_appropriations WHEN NEW.withdrawn_fen <> OLD.withdrawn_fen
BEGIN
    UPDATE budget_lines SET appropriated_fen = appropriated_fen - (NEW.withdrawn_fen - OLD.withdrawn_fen)
        WHERE id = NEW.budget_line_id;
END;
CREATE TRIGGER budget_appropriations_never_vanish BEFORE DELETE ON budget_appropriations
BEGIN
    SELECT RAISE(ABORT, 'guard: an appropriation never vanishes');
END;
CREATE TRIGGER budget_disbursements_are_requested BEFORE INSERT ON budget_disbursements
BEGIN
    SELECT RAISE(ABORT, 'guard: a disbursement is requested first') WHERE NEW.status <> 'requested';
END;
CREATE TRIGGER budget_disbursements_are_decided_once BEFORE UPDATE ON budget_disbursements
BEGIN
    SELECT RAISE(ABORT, 'guard: a disbursement is decided once')
    WHERE NEW.amount_fen <> OLD.amount_fen OR NEW.appropriation_id <> OLD.appropriation_id
        OR NEW.requested_by <> OLD.requested_by OR (OLD.status <> 'requested' AND NEW.status <> OLD.status);
END;
CREATE TRIGGER budget_disbursements_count AFTER UPDATE ON budget_disbursements
    WHEN OLD.status = 'requested' AND NEW.status = 'approved'
BEGIN
    UPDATE budget_appropriations SET disbursed_fen = disbursed_fen + NEW.amount_fen WHERE id = NEW.appropriation_id;
END;
CREATE TRIGGER budget_disbursements_never_vanish BEFORE DELETE ON budget_disbursements
BEGIN
    SELECT RAISE(ABORT, 'guard: a disbursement never vanishes');
END;
CREATE TRIGGER budget_spends_serve_the_purpose BEFORE INSERT ON budget_spends
BEGIN
    SELECT RAISE(ABORT, 'guard: a spend serves the purpose of its budget line')
    WHERE NOT EXISTS (SELECT 1 FROM budget_appropriations a JOIN budget_lines l ON l.id = a.budget_line_id
        WHERE a.id = NEW.appropriation_id AND l.purpose = NEW.purpose AND l.category = NEW.category);
    SELECT RAISE(ABORT, 'guard: the payment of a contract is counted once')
    WHERE NEW.contract_id IS NOT NULL AND NEW.amount_fen + (SELECT COALESCE(SUM(s.amount_fen), 0) FROM budget_spends s
        WHERE s.contract_id = NEW.contract_id) > (SELECT paid_fen FROM contracts WHERE id = NEW.contract_id);
END;
CREATE TRIGGER budget_spends_count AFTER INSERT ON budget_spends
BEGIN
    UPDATE budget_appropriations SET spent_fen = spent_fen + NEW.amount_fen WHERE id = NEW.appropriation_id;
    UPDATE budget_lines SET spent_uncontracted_fen = spent_uncontracted_fen + NEW.amount_fen
        WHERE NOT EXISTS (SELECT 1 FROM contracts c JOIN budget_reservations r ON r.project_id = c.project_id WHERE c.id = NEW.contract_id)
            AND id = (SELECT budget_line_id FROM budget_appropriations WHERE id = NEW.appropriation_id);
END;
CREATE TRIGGER budget_spends_never_change BEFORE UPDATE ON budget_spends
BEGIN
    SELECT RAISE(ABORT, 'guard: a spend never changes');
END;
CREATE TRIGGER budget_spends_never_vanish BEFORE DELETE ON budget_spends
BEGIN
    SELECT RAISE(ABORT, 'guard: a spend never changes');
END;
CREATE TRIGGER budget_returns_count AFTER INSERT ON budget_returns
BEGIN
    UPDATE budget_appropriations SET
        disbursed_fen = disbursed_fen - CASE WHEN NEW.kind = 'disbursed' THEN NEW.amount_fen ELSE 0 END,
        withdrawn_fen = withdrawn_fen + CASE WHEN NEW.kind = 'appropriated' THEN NEW.amount_fen ELSE 0 END
        WHERE id = NEW.appropriation_id;
END;
CREATE TRIGGER budget_returns_never_change BEFORE UPDATE ON budget_returns
BEGIN
    SELECT RAISE(ABORT, 'guard: a return never changes');
END;
CREATE TRIGGER budget_returns_never_vanish BEFORE DELETE ON budget_returns
BEGIN
    SELECT RAISE(ABORT, 'guard: a return never changes');
END;
CREATE TRIGGER budget_misuses_never_change BEFORE UPDATE ON budget_misuses
BEGIN
    SELECT RAISE(ABORT, 'guard: an attempt at misuse stays on record');
END;
CREATE TRIGGER budget_misuses_never_vanish BEFORE DELETE ON budget_misuses
BEGIN
    SELECT RAISE(ABORT, 'guard: an attempt at misuse stays on record');
END;
CREATE TRIGGER budget_reservations_begin AFTER INSERT ON budget_reservations
BEGIN
    SELECT RAISE(ABORT, 'guard: the budget line is not approved')
    WHERE (SELECT status FROM budget_lines WHERE id = NEW.budget_line_id) <> 'approved';
    UPDATE budget_lines SET reserved_fen = reserved_fen + NEW.amount_fen WHERE id = NEW.budget_line_id;
END;
CREATE TRIGGER budget_reservations_stay BEFORE UPDATE ON budget_reservations
BEGIN
    SELECT RAISE(ABORT, 'guard: a reservation stays with its line') WHERE NEW.budget_line_id <> OLD.budget_line_id;
END;
CREATE TRIGGER budget_reservations_change AFTER UPDATE ON budget_reservations
BEGIN
    UPDATE budget_lines SET reserved_fen = reserved_fen + NEW.amount_fen - OLD.amount_fen WHERE id = NEW.budget_line_id;
END;
CREATE TRIGGER budget_reservations_never_vanish BEFORE DELETE ON budget_reservations
BEGIN
    SELECT RAISE(ABORT, 'guard: a reservation never vanishes');
END;
CREATE TRIGGER contributions_stay_what_they_are BEFORE UPDATE ON contributions
BEGIN
    SELECT RAISE(ABORT, 'guard: a contribution stays what it is')
    WHERE NEW.kind <> OLD.kind OR NEW.organization_id <> OLD.organization_id
        OR (OLD.received_on IS NOT NULL AND (NEW.value_fen <> OLD.value_fen OR NEW.form <> OLD.form));
END;
CREATE TRIGGER contribution_uses_count AFTER INSERT ON contribution_uses
BEGIN
    SELECT RAISE(ABORT, 'guard: only what was received is used')
    WHERE (SELECT received_on FROM contributions WHERE id = NEW.contribution_id) IS NULL;
    UPDATE contributions SET used_fen = used_fen + NEW.amount_fen WHERE id = NEW.contribution_id;
END;
CREATE TRIGGER contribution_uses_never_change BEFORE UPDATE ON contribution_uses
BEGIN
    SELECT RAISE(ABORT, 'guard: a use never changes');
END;
CREATE TRIGGER contribution_uses_never_vanish BEFORE DELETE ON contribution_uses
BEGIN
    SELECT RAISE(ABORT, 'guard: a use never changes');
END;
CREATE TRIGGER contribution_reports_add_up BEFORE INSERT ON contribution_reports
BEGIN
    SELECT RAISE(ABORT, 'guard: a report adds up to what was used')
    WHERE NEW.total_fen <> (SELECT used_fen FROM contributions WHERE id = NEW.contribution_id);
END;
CREATE TRIGGER contribution_receipts_in_sequence BEFORE INSERT ON contribution_receipts
BEGIN
    SELECT RAISE(ABORT, 'guard: receipts are numbered without gaps')
    WHERE NEW.number <> 1 + (SELECT COALESCE(MAX(number), 0) FROM contribution_receipts
        WHERE organization_id = NEW.organization_id AND year = NEW.year);
    SELECT RAISE(ABORT, 'guard: only a donation has a donation receipt')
    WHERE (SELECT kind FROM contributions WHERE id = NEW.contribution_id) <> 'donation';
END;
CREATE TRIGGER contribution_receipts_never_change BEFORE UPDATE ON contribution_receipts
BEGIN
    SELECT RAISE(ABORT, 'guard: a receipt never changes');
END;
CREATE TRIGGER contribution_receipts_never_vanish BEFORE DELETE ON contribution_receipts
BEGIN
    SELECT RAISE(ABORT, 'guard: a receipt never changes');
END;
CREATE TRIGGER naming_rights_are_proposed BEFORE INSERT ON naming_rights
BEGIN
    SELECT RAISE(ABORT, 'guard: a name is proposed first') WHERE NEW.status <> 'proposed';
END;
CREATE TRIGGER naming_rights_never_overlap BEFORE UPDATE ON naming_rights WHEN NEW.status = 'approved'
BEGIN
    SELECT RAISE(ABORT, 'guard: one name at a time')
    WHERE EXISTS (SELECT 1 FROM naming_rights n WHERE n.object_key = NEW.object_key AND n.id <> NEW.id
        AND n.status = 'approved' AND n.from_on <= NEW.until_on AND NEW.from_on <= n.until_on);
END;
CREATE TRIGGER naming_rights_keep_their_term BEFORE UPDATE ON naming_rights
BEGIN
    SELECT RAISE(ABORT, 'guard: a name keeps its term') WHERE NEW.from_on <> OLD.from_on OR NEW.until_on <> OLD.until_on
        OR NEW.object_key <> OLD.object_key OR NEW.recorded_by <> OLD.recorded_by;
END;
