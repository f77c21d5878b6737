CREATE TRIGGER ratings_never_change BEFORE UPDATE ON ratings
BEGIN
    SELECT RAISE(ABORT, 'guard: a rating is never edited')
    WHERE NEW.id <> OLD.id OR NEW.use_kind <> OLD.use_kind OR NEW.use_id <> OLD.use_id OR NEW.use_seat <> OLD.use_seat
        OR NEW.rerates_id IS NOT OLD.rerates_id OR NEW.facility_id IS NOT OLD.facility_id
        OR NEW.supplier_id IS NOT OLD.supplier_id OR NEW.organization_id <> OLD.organization_id
        OR NEW.region <> OLD.region OR NEW.service_kind <> OLD.service_kind OR NEW.score <> OLD.score
        OR NEW.dimensions <> OLD.dimensions OR NEW.text IS NOT OLD.text OR NEW.photos <> OLD.photos
        OR NEW.channel <> OLD.channel OR NEW.filled_in_on IS NOT OLD.filled_in_on OR NEW.used_at <> OLD.used_at
        OR NEW.month <> OLD.month OR NEW.created_at <> OLD.created_at;
    SELECT RAISE(ABORT, 'guard: an author can be forgotten, not replaced')
    WHERE (NEW.user_id IS NOT OLD.user_id AND NEW.user_id IS NOT NULL)
        OR (NEW.author_name IS NOT OLD.author_name AND NEW.author_name IS NOT NULL)
        OR (NEW.author_phone IS NOT OLD.author_phone AND NEW.author_phone IS NOT NULL)
        OR (NEW.device_hash IS NOT OLD.device_hash AND NEW.device_hash IS NOT NULL);
    SELECT RAISE(ABORT, 'guard: a rating that was set aside or withdrawn stays so')
    WHERE OLD.status <> 'published' AND NEW.status <> OLD.status;
END;
CREATE TRIGGER ratings_never_vanish BEFORE DELETE ON ratings
BEGIN
    SELECT RAISE(ABORT, 'guard: a rating is never dropped');
END;
CREATE TRIGGER rating_replies_never_change BEFORE UPDATE ON rating_replies
BEGIN
    SELECT RAISE(ABORT, 'guard: a wording of a reply stays');
END;
CREATE TRIGGER rating_replies_never_vanish BEFORE DELETE ON rating_replies
BEGIN
    SELECT RAISE(ABORT, 'guard: a wording of a reply stays');
END;
CREATE TRIGGER rating_call_backs_never_change BEFORE UPDATE ON rating_call_backs
BEGIN
    SELECT RAISE(ABORT, 'guard: a record of a call stays');
END;
CREATE TRIGGER rating_call_backs_never_vanish BEFORE DELETE ON rating_call_backs
BEGIN
    SELECT RAISE(ABORT, 'guard: a record of a call stays');
END;
CREATE TRIGGER rating_appeals_stay_decided BEFORE UPDATE ON rating_appeals
BEGIN
    SELECT RAISE(ABORT, 'guard: a decision stays') WHERE OLD.status <> 'filed';
END;
CREATE TRIGGER rating_appeals_never_vanish BEFORE DELETE ON rating_appeals
BEGIN
    SELECT RAISE(ABORT, 'guard: an appeal is never dropped');
END;
CREATE TRIGGER rating_rectifications_never_vanish BEFORE DELETE ON rating_rectifications
BEGIN
    SELECT RAISE(ABORT, 'guard: a rectification is never dropped');
END;
