-- One version in force in a region on a day.
ALTER TABLE catalogue_versions ADD CONSTRAINT catalogue_versions_never_overlap
    EXCLUDE USING gist (region WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
    WHERE (status IN ('published', 'superseded'));
CREATE FUNCTION check_catalogue_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a version is published, not inserted';
END $$;
CREATE TRIGGER catalogue_versions_begin_unpublished BEFORE INSERT ON catalogue_versions
    FOR EACH ROW WHEN (NEW.status IN ('published', 'superseded')) EXECUTE FUNCTION check_catalogue_version();
-- What was consulted on, consented to or published stays as it is. The version's row is held, so that it
-- does not move on between this look and the commit.
CREATE FUNCTION check_catalogue_item() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE owning UUID := CASE WHEN TG_OP = 'INSERT' THEN NEW.version_id ELSE OLD.version_id END;
DECLARE state TEXT;
BEGIN
    SELECT status INTO state FROM catalogue_versions WHERE id = owning FOR SHARE;
    IF state NOT IN ('collect', 'draft') OR (TG_OP = 'UPDATE' AND NEW.version_id <> OLD.version_id) THEN
        RAISE EXCEPTION 'guard: the items of this version are settled';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER catalogue_items_frozen BEFORE INSERT OR UPDATE OR DELETE ON catalogue_items
    FOR EACH ROW EXECUTE FUNCTION check_catalogue_item();
CREATE FUNCTION refuse_credit_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a credit record never changes';
END $$;
CREATE TRIGGER credit_records_never_change BEFORE UPDATE OR DELETE ON credit_records
    FOR EACH ROW EXECUTE FUNCTION refuse_credit_record_change();
-- A ban can be lifted; its term and its reasons stay.
CREATE FUNCTION check_supplier_ban() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.from_on <> OLD.from_on OR NEW.until_on <> OLD.until_on OR NEW.supplier_id <> OLD.supplier_id
        OR NEW.reason <> OLD.reason OR NEW.legal_basis <> OLD.legal_basis OR OLD.lifted_at IS NOT NULL THEN
        RAISE EXCEPTION 'guard: a ban can only be lifted, once';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER supplier_bans_keep_their_term BEFORE UPDATE ON supplier_bans
    FOR EACH ROW EXECUTE FUNCTION check_supplier_ban();
