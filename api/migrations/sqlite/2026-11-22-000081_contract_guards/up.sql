-- What was decided or agreed stays as it was.
CREATE TRIGGER award_publications_never_change BEFORE UPDATE ON award_publications
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER award_publications_never_vanish BEFORE DELETE ON award_publications
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER award_cancellations_never_change BEFORE UPDATE ON award_cancellations
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER award_cancellations_never_vanish BEFORE DELETE ON award_cancellations
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER contract_clauses_never_change BEFORE UPDATE ON contract_clauses
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER contract_clauses_never_vanish BEFORE DELETE ON contract_clauses
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER contract_supplements_never_change BEFORE UPDATE ON contract_supplements
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER contract_supplements_never_vanish BEFORE DELETE ON contract_supplements
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER acceptances_never_change BEFORE UPDATE ON acceptances
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER acceptances_never_vanish BEFORE DELETE ON acceptances
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER acceptance_opinions_never_change BEFORE UPDATE ON acceptance_opinions
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER acceptance_opinions_never_vanish BEFORE DELETE ON acceptance_opinions
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER an_award_keeps_its_bid BEFORE UPDATE ON awards
WHEN NEW.bid_id <> OLD.bid_id OR NEW.price_fen <> OLD.price_fen OR NEW.supplier_id <> OLD.supplier_id
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER a_contract_keeps_its_amount BEFORE UPDATE ON contracts
WHEN NEW.amount_fen <> OLD.amount_fen OR NEW.supplier_id <> OLD.supplier_id OR NEW.award_id <> OLD.award_id OR NEW.paid_fen < OLD.paid_fen OR NEW.supplements_fen < OLD.supplements_fen
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER an_answer_stays BEFORE UPDATE ON challenges
WHEN OLD.status = 'answered' AND (NEW.status <> OLD.status OR NEW.outcome <> OLD.outcome OR NEW.answer <> OLD.answer)
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
CREATE TRIGGER a_decision_stays BEFORE UPDATE ON complaints
WHEN OLD.status = 'decided' AND (NEW.status <> OLD.status OR NEW.outcome <> OLD.outcome OR NEW.decision <> OLD.decision OR NEW.remedy_order <> OLD.remedy_order)
BEGIN
    SELECT RAISE(ABORT, 'guard: what was decided or agreed never changes');
END;
-- Nothing is signed but a standing award, at its price.
CREATE TRIGGER a_contract_follows_its_award BEFORE INSERT ON contracts
WHEN NOT EXISTS (SELECT 1 FROM awards WHERE id = NEW.award_id AND lot_id = NEW.lot_id AND status = 'active'
    AND supplier_id = NEW.supplier_id AND price_fen = NEW.amount_fen)
BEGIN
    SELECT RAISE(ABORT, 'guard: a contract follows a standing award, at its price');
END;
