-- A score sheet is by a confirmed member of the bid's own panel, while the project is evaluated.
CREATE FUNCTION check_score_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM panel_members AS m JOIN bids AS b ON b.project_id = m.project_id
        JOIN procurement_projects AS p ON p.id = b.project_id
        WHERE m.id = NEW.member_id AND b.id = NEW.bid_id AND m.status = 'confirmed' AND p.status = 'qualified'
    ) THEN
        RAISE EXCEPTION 'guard: only a confirmed member scores, before the evaluation is closed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sheets_are_of_members BEFORE INSERT ON score_sheets
    FOR EACH ROW EXECUTE FUNCTION check_score_sheet();
-- No more points than the documents give.
CREATE FUNCTION check_score_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.points > (SELECT max_points FROM procurement_criteria WHERE id = NEW.criterion_id) THEN
        RAISE EXCEPTION 'guard: more points than the criterion has';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER items_are_within_bounds BEFORE INSERT ON score_items
    FOR EACH ROW EXECUTE FUNCTION check_score_item();
-- What was found stays as it was.
CREATE FUNCTION refuse_evaluation_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: what an evaluation found never changes';
END $$;
CREATE TRIGGER sheets_never_change BEFORE UPDATE OR DELETE ON score_sheets
    FOR EACH ROW EXECUTE FUNCTION refuse_evaluation_change();
CREATE TRIGGER items_never_change BEFORE UPDATE OR DELETE ON score_items
    FOR EACH ROW EXECUTE FUNCTION refuse_evaluation_change();
CREATE TRIGGER panel_draws_never_change BEFORE UPDATE ON panel_draws
    FOR EACH ROW EXECUTE FUNCTION refuse_evaluation_change();
CREATE TRIGGER panel_seeds_never_change BEFORE UPDATE OF seed_sealed, seed_hash, tie_seed_hash ON evaluation_panels
    FOR EACH ROW EXECUTE FUNCTION refuse_evaluation_change();
CREATE TRIGGER bid_checks_never_change BEFORE UPDATE OR DELETE ON bid_checks
    FOR EACH ROW EXECUTE FUNCTION refuse_evaluation_change();
CREATE TRIGGER bid_results_never_change BEFORE UPDATE ON bid_results
    FOR EACH ROW EXECUTE FUNCTION refuse_evaluation_change();
CREATE TRIGGER reports_never_change BEFORE UPDATE ON evaluation_reports
    FOR EACH ROW EXECUTE FUNCTION refuse_evaluation_change();
-- Who left a panel does not come back to it.
CREATE FUNCTION check_panel_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('declined', 'recused') AND NEW.status <> OLD.status THEN
        RAISE EXCEPTION 'guard: who left a panel does not come back';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER recusal_is_for_good BEFORE UPDATE ON panel_members
    FOR EACH ROW EXECUTE FUNCTION check_panel_member();
-- A final offer is opened once its round is over, and not changed from then on.
CREATE FUNCTION check_final_offer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.price_fen IS NOT NULL THEN
        RAISE EXCEPTION 'guard: the round of offers is settled';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER offers_open_after_their_round BEFORE UPDATE ON final_offers
    FOR EACH ROW EXECUTE FUNCTION check_final_offer();
