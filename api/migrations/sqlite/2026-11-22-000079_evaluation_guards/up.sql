-- A score sheet is by a confirmed member of the bid's own panel, while the project is evaluated.
CREATE TRIGGER sheets_are_of_members BEFORE INSERT ON score_sheets
WHEN NOT EXISTS (
    SELECT 1 FROM panel_members AS m JOIN bids AS b ON b.project_id = m.project_id
    JOIN procurement_projects AS p ON p.id = b.project_id
    WHERE m.id = NEW.member_id AND b.id = NEW.bid_id AND m.status = 'confirmed' AND p.status = 'qualified'
)
BEGIN
    SELECT RAISE(ABORT, 'guard: only a confirmed member scores, before the evaluation is closed');
END;
CREATE TRIGGER sheets_never_change BEFORE UPDATE ON score_sheets
BEGIN
    SELECT RAISE(ABORT, 'guard: a score sheet never changes');
END;
CREATE TRIGGER sheets_never_vanish BEFORE DELETE ON score_sheets
BEGIN
    SELECT RAISE(ABORT, 'guard: a score sheet never changes');
END;
-- No more points than the documents give.
CREATE TRIGGER items_are_within_bounds BEFORE INSERT ON score_items
WHEN NEW.points > (SELECT max_points FROM procurement_criteria WHERE id = NEW.criterion_id)
BEGIN
    SELECT RAISE(ABORT, 'guard: more points than the criterion has');
END;
CREATE TRIGGER items_never_change BEFORE UPDATE ON score_items
BEGIN
    SELECT RAISE(ABORT, 'guard: a score sheet never changes');
END;
CREATE TRIGGER items_never_vanish BEFORE DELETE ON score_items
BEGIN
    SELECT RAISE(ABORT, 'guard: a score sheet never changes');
END;
-- What a draw, a check and an evaluation came to stays as it was.
CREATE TRIGGER panel_draws_never_change BEFORE UPDATE ON panel_draws
BEGIN
    SELECT RAISE(ABORT, 'guard: a draw never changes');
END;
CREATE TRIGGER panel_seeds_never_change BEFORE UPDATE OF seed_sealed, seed_hash, tie_seed_hash ON evaluation_panels
BEGIN
    SELECT RAISE(ABORT, 'guard: a seed never changes');
END;
CREATE TRIGGER bid_checks_never_change BEFORE UPDATE ON bid_checks
BEGIN
    SELECT RAISE(ABORT, 'guard: a check never changes');
END;
CREATE TRIGGER bid_checks_never_vanish BEFORE DELETE ON bid_checks
BEGIN
    SELECT RAISE(ABORT, 'guard: a check never changes');
END;
CREATE TRIGGER bid_results_never_change BEFORE UPDATE ON bid_results
BEGIN
    SELECT RAISE(ABORT, 'guard: a result never changes');
END;
CREATE TRIGGER reports_never_change BEFORE UPDATE ON evaluation_reports
BEGIN
    SELECT RAISE(ABORT, 'guard: a report never changes');
END;
-- Who left a panel does not come back to it.
CREATE TRIGGER recusal_is_for_good BEFORE UPDATE OF status ON panel_members
WHEN OLD.status IN ('declined', 'recused') AND NEW.status <> OLD.status
BEGIN
    SELECT RAISE(ABORT, 'guard: who left a panel does not come back');
END;
-- A final offer is opened once its round is over, and not changed from then on.
CREATE TRIGGER offers_open_after_their_round BEFORE UPDATE ON final_offers
WHEN OLD.price_fen IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: the round of offers is settled');
END;
