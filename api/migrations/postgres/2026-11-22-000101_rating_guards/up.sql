CREATE FUNCTION check_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'guard: a rating is never dropped';
    END IF;
    IF NEW.id <> OLD.id OR NEW.use_kind <> OLD.use_kind OR NEW.use_id <> OLD.use_id OR NEW.use_seat <> OLD.use_seat
        OR NEW.rerates_id IS DISTINCT FROM OLD.rerates_id OR NEW.facility_id IS DISTINCT FROM OLD.facility_id
        OR NEW.supplier_id IS DISTINCT FROM OLD.supplier_id OR NEW.organization_id <> OLD.organization_id
        OR NEW.region <> OLD.region OR NEW.service_kind <> OLD.service_kind OR NEW.score <> OLD.score
        OR NEW.dimensions <> OLD.dimensions OR NEW.text IS DISTINCT FROM OLD.text OR NEW.photos <> OLD.photos
        OR NEW.channel <> OLD.channel OR NEW.filled_in_on IS DISTINCT FROM OLD.filled_in_on
        OR NEW.used_at <> OLD.used_at OR NEW.month <> OLD.month OR NEW.created_at <> OLD.created_at THEN
        RAISE EXCEPTION 'guard: a rating is never edited';
    END IF;
    IF (NEW.user_id IS DISTINCT FROM OLD.user_id AND NEW.user_id IS NOT NULL)
        OR (NEW.author_name IS DISTINCT FROM OLD.author_name AND NEW.author_name IS NOT NULL)
        OR (NEW.author_phone IS DISTINCT FROM OLD.author_phone AND NEW.author_phone IS NOT NULL)
        OR (NEW.device_hash IS DISTINCT FROM OLD.device_hash AND NEW.device_hash IS NOT NULL) THEN
        RAISE EXCEPTION 'guard: an author can be forgotten, not replaced';
    END IF;
    IF OLD.status <> 'published' AND NEW.status <> OLD.status THEN
        RAISE EXCEPTION 'guard: a rating that was set aside or withdrawn stays so';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ratings_never_change BEFORE UPDATE OR DELETE ON ratings
    FOR EACH ROW EXECUTE FUNCTION check_rating();
CREATE FUNCTION refuse_rating_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a wording of a reply or a record of a call stays';
END $$;
CREATE TRIGGER rating_replies_never_change BEFORE UPDATE OR DELETE ON rating_replies
    FOR EACH ROW EXECUTE FUNCTION refuse_rating_record();
CREATE TRIGGER rating_call_backs_never_change BEFORE UPDATE OR DELETE ON rating_call_backs
    FOR EACH ROW EXECUTE FUNCTION refuse_rating_record();
CREATE FUNCTION check_rating_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.status <> 'filed' THEN
        RAISE EXCEPTION 'guard: a decision stays, and an appeal is never dropped';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rating_appeals_stay_decided BEFORE UPDATE OR DELETE ON rating_appeals
    FOR EACH ROW EXECUTE FUNCTION check_rating_appeal();
CREATE FUNCTION keep_rating_rectification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a rectification is never dropped';
END $$;
CREATE TRIGGER rating_rectifications_never_vanish BEFORE DELETE ON rating_rectifications
    FOR EACH ROW EXECUTE FUNCTION keep_rating_rectification();
