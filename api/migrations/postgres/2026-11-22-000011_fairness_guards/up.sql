-- A booking that is held says until when; what it takes ends then, too.
CREATE FUNCTION check_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.status = 'held' AND NEW.held_until IS NULL THEN
        RAISE EXCEPTION 'guard: a hold has an end';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bookings_held_until BEFORE INSERT ON bookings FOR EACH ROW EXECUTE FUNCTION check_hold();

CREATE FUNCTION check_occupancy_of_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.expires_at IS NULL AND EXISTS (SELECT 1 FROM bookings b WHERE b.id = NEW.booking_id AND b.status = 'held') THEN
        RAISE EXCEPTION 'guard: what a hold takes has an end';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER occupancies_of_holds_expire BEFORE INSERT ON occupancies
    FOR EACH ROW EXECUTE FUNCTION check_occupancy_of_hold();
