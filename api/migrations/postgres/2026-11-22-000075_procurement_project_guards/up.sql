-- What was said to all stays as it was said.
CREATE TRIGGER clarifications_never_change BEFORE UPDATE OR DELETE ON procurement_clarifications
    FOR EACH ROW EXECUTE FUNCTION refuse_procurement_change();
-- What a published lot may cost stays as it was announced.
CREATE FUNCTION check_lots() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.number, NEW.title, NEW.budget_fen, NEW.limit_price_fen)
           IS DISTINCT FROM (OLD.number, OLD.title, OLD.budget_fen, OLD.limit_price_fen)
       AND (SELECT frozen_at FROM procurement_terms WHERE project_id = OLD.project_id) IS NOT NULL THEN
        RAISE EXCEPTION 'guard: the lots are published';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER lots_are_frozen BEFORE UPDATE ON procurement_lots FOR EACH ROW EXECUTE FUNCTION check_lots();
-- A draw happens once.
CREATE FUNCTION check_invitation_draw() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.drawn_at IS NOT NULL THEN
        RAISE EXCEPTION 'guard: the invitations are drawn';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER invitations_are_drawn_once BEFORE UPDATE ON procurement_invitation_draws
    FOR EACH ROW EXECUTE FUNCTION check_invitation_draw();
