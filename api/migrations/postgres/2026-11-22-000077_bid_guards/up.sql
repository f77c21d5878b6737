-- From the first bid on, the keys that bids are sealed to stay as they are.
CREATE FUNCTION check_custodians() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE project UUID := CASE WHEN TG_OP = 'INSERT' THEN NEW.project_id ELSE OLD.project_id END;
BEGIN
    IF EXISTS (SELECT 1 FROM bids WHERE project_id = project) THEN
        RAISE EXCEPTION 'guard: a bid was received, the keys stay';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER custodians_stay BEFORE INSERT OR DELETE OR UPDATE OF public_key, role, user_id ON bid_custodians
    FOR EACH ROW EXECUTE FUNCTION check_custodians();
-- What was received, from whom and when, never changes; its envelope can only be erased.
CREATE FUNCTION check_received_bid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (OLD.project_id, OLD.lot_id, OLD.supplier_id, OLD.envelope_sha256, OLD.receipt, OLD.submitted_at)
            IS DISTINCT FROM
            (NEW.project_id, NEW.lot_id, NEW.supplier_id, NEW.envelope_sha256, NEW.receipt, NEW.submitted_at)
        OR (NEW.envelope_sealed IS NOT NULL AND OLD.envelope_sealed IS DISTINCT FROM NEW.envelope_sealed) THEN
        RAISE EXCEPTION 'guard: a bid that was received never changes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER received_bids_stay BEFORE UPDATE OR DELETE ON bids
    FOR EACH ROW EXECUTE FUNCTION check_received_bid();
-- What was opened stays as it was.
CREATE FUNCTION refuse_content_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: what was in a bid never changes';
END $$;
CREATE TRIGGER bid_contents_never_change BEFORE UPDATE OR DELETE ON bid_contents
    FOR EACH ROW EXECUTE FUNCTION refuse_content_change();
