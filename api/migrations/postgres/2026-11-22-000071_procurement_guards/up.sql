-- 采购文件 does not change once it is published.
CREATE FUNCTION check_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.frozen_at IS NOT NULL THEN
        RAISE EXCEPTION 'guard: the terms are published';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER terms_are_frozen BEFORE UPDATE ON procurement_terms
    FOR EACH ROW EXECUTE FUNCTION check_terms();
CREATE FUNCTION check_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE project UUID := CASE WHEN TG_OP = 'INSERT' THEN NEW.project_id ELSE OLD.project_id END;
BEGIN
    IF (SELECT frozen_at FROM procurement_terms WHERE project_id = project) IS NOT NULL THEN
        RAISE EXCEPTION 'guard: the criteria are published';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER criteria_are_frozen BEFORE INSERT OR UPDATE OR DELETE ON procurement_criteria
    FOR EACH ROW EXECUTE FUNCTION check_criteria();
-- What was published, or paid, stays as it was.
CREATE FUNCTION refuse_procurement_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: what was published or paid never changes';
END $$;
CREATE TRIGGER notices_never_change BEFORE UPDATE OR DELETE ON procurement_notices
    FOR EACH ROW EXECUTE FUNCTION refuse_procurement_change();
CREATE TRIGGER contract_payments_never_change BEFORE UPDATE OR DELETE ON contract_payments
    FOR EACH ROW EXECUTE FUNCTION refuse_procurement_change();
