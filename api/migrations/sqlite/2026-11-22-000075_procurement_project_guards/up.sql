-- What was said to all stays as it was said.
CREATE TRIGGER clarifications_never_change BEFORE UPDATE ON procurement_clarifications
BEGIN
    SELECT RAISE(ABORT, 'guard: a published clarification never changes');
END;
CREATE TRIGGER clarifications_never_vanish BEFORE DELETE ON procurement_clarifications
BEGIN
    SELECT RAISE(ABORT, 'guard: a published clarification never changes');
END;
-- What a published lot may cost stays as it was announced.
CREATE TRIGGER lots_are_frozen BEFORE UPDATE OF number, title, budget_fen, limit_price_fen ON procurement_lots
WHEN (NEW.number <> OLD.number OR NEW.title <> OLD.title OR NEW.budget_fen <> OLD.budget_fen
      OR NEW.limit_price_fen IS NOT OLD.limit_price_fen)
     AND (SELECT frozen_at FROM procurement_terms WHERE project_id = OLD.project_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: the lots are published');
END;
-- A draw happens once.
CREATE TRIGGER invitations_are_drawn_once BEFORE UPDATE ON procurement_invitation_draws
WHEN OLD.drawn_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: the invitations are drawn');
END;
