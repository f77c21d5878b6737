-- What was decided or agreed stays as it was.
CREATE FUNCTION refuse_contract_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: what was decided or agreed never changes';
END $$;
CREATE TRIGGER award_publications_never_change BEFORE UPDATE OR DELETE ON award_publications
    FOR EACH ROW EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER award_cancellations_never_change BEFORE UPDATE OR DELETE ON award_cancellations
    FOR EACH ROW EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER contract_clauses_never_change BEFORE UPDATE OR DELETE ON contract_clauses
    FOR EACH ROW EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER contract_supplements_never_change BEFORE UPDATE OR DELETE ON contract_supplements
    FOR EACH ROW EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER acceptances_never_change BEFORE UPDATE OR DELETE ON acceptances
    FOR EACH ROW EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER acceptance_opinions_never_change BEFORE UPDATE OR DELETE ON acceptance_opinions
    FOR EACH ROW EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER an_award_keeps_its_bid BEFORE UPDATE ON awards
    FOR EACH ROW WHEN (NEW.bid_id <> OLD.bid_id OR NEW.price_fen <> OLD.price_fen OR NEW.supplier_id <> OLD.supplier_id)
    EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER a_contract_keeps_its_amount BEFORE UPDATE ON contracts
    FOR EACH ROW WHEN (NEW.amount_fen <> OLD.amount_fen OR NEW.supplier_id <> OLD.supplier_id OR NEW.award_id <> OLD.award_id OR NEW.paid_fen < OLD.paid_fen OR NEW.supplements_fen < OLD.supplements_fen)
    EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER an_answer_stays BEFORE UPDATE ON challenges
    FOR EACH ROW WHEN (OLD.status = 'answered' AND (NEW.status <> OLD.status OR NEW.outcome <> OLD.outcome OR NEW.answer <> OLD.answer))
    EXECUTE FUNCTION refuse_contract_change();
CREATE TRIGGER a_decision_stays BEFORE UPDATE ON complaints
    FOR EACH ROW WHEN (OLD.status = 'decided' AND (NEW.status <> OLD.status OR NEW.outcome <> OLD.outcome OR NEW.decision <> OLD.decision OR NEW.remedy_order <> OLD.remedy_order))
    EXECUTE FUNCTION refuse_contract_change();
-- Nothing is signed but a standing award, at its price.
CREATE FUNCTION check_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM awards WHERE id = NEW.award_id AND lot_id = NEW.lot_id AND status = 'active'
        AND supplier_id = NEW.supplier_id AND price_fen = NEW.amount_fen) THEN
        RAISE EXCEPTION 'guard: a contract follows a standing award, at its price';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_contract_follows_its_award BEFORE INSERT ON contracts
    FOR EACH ROW EXECUTE FUNCTION check_contract();
