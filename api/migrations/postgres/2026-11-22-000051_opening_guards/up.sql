-- Each guard locks the row that it counts under, so that it holds even if no rule locked it before.
CREATE FUNCTION check_open_day_registration() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE places INTEGER;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.headcount <> OLD.headcount OR NEW.event_id <> OLD.event_id
            OR (NEW.status IN ('pending', 'approved') AND OLD.status NOT IN ('pending', 'approved')) THEN
            RAISE EXCEPTION 'guard: a place that was given back is not taken again';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.status IN ('pending', 'approved') THEN
        SELECT capacity INTO places FROM open_day_events WHERE id = NEW.event_id FOR NO KEY UPDATE;
        IF NEW.headcount + (SELECT COALESCE(SUM(r.headcount), 0) FROM open_day_registrations r
                WHERE r.event_id = NEW.event_id AND r.status IN ('pending', 'approved')) > places THEN
            RAISE EXCEPTION 'guard: more visitors than places';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER open_days_never_overfull BEFORE INSERT OR UPDATE ON open_day_registrations
    FOR EACH ROW EXECUTE FUNCTION check_open_day_registration();
CREATE FUNCTION check_open_day_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.capacity < OLD.capacity AND NEW.capacity < (
        SELECT COALESCE(SUM(r.headcount), 0) FROM open_day_registrations r
        WHERE r.event_id = NEW.id AND r.status IN ('pending', 'approved')) THEN
        RAISE EXCEPTION 'guard: more visitors than places';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER open_days_never_shrink_below BEFORE UPDATE ON open_day_events
    FOR EACH ROW EXECUTE FUNCTION check_open_day_capacity();
CREATE UNIQUE INDEX open_day_registrations_once ON open_day_registrations (event_id, user_id)
    WHERE status IN ('pending', 'approved');

CREATE FUNCTION check_subsidy_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE cap BIGINT;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.amount_fen <> OLD.amount_fen OR NEW.agreement_id <> OLD.agreement_id
            OR (OLD.status = 'rejected' AND NEW.status <> 'rejected') THEN
            RAISE EXCEPTION 'guard: the amount of a claim never changes';
        END IF;
        RETURN NEW;
    END IF;
    SELECT cap_fen INTO cap FROM subsidy_agreements WHERE id = NEW.agreement_id FOR NO KEY UPDATE;
    IF NEW.amount_fen + (SELECT COALESCE(SUM(c.amount_fen), 0) FROM subsidy_claims c
            WHERE c.agreement_id = NEW.agreement_id AND c.status <> 'rejected') > cap THEN
        RAISE EXCEPTION 'guard: the claim exceeds the cap';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER subsidies_never_exceed_their_cap BEFORE INSERT OR UPDATE ON subsidy_claims
    FOR EACH ROW EXECUTE FUNCTION check_subsidy_claim();
ALTER TABLE subsidy_claim_hours ADD CONSTRAINT hours_are_claimed_once
    EXCLUDE USING gist (leaf_id WITH =, tstzrange(starts_at, ends_at) WITH &&);
