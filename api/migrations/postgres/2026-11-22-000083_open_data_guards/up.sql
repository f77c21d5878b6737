-- What was handed out as open data stays as it was.
CREATE FUNCTION refuse_release_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a release never changes';
END $$;
CREATE TRIGGER releases_never_change BEFORE UPDATE OR DELETE ON ocds_releases
    FOR EACH ROW EXECUTE FUNCTION refuse_release_change();
CREATE TRIGGER released_payments_never_change BEFORE UPDATE OR DELETE ON ocds_released_payments
    FOR EACH ROW EXECUTE FUNCTION refuse_release_change();
