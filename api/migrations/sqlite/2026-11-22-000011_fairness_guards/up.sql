-- A booking that is held says until when; what it takes ends then, too.
CREATE TRIGGER bookings_held_until BEFORE INSERT ON bookings WHEN NEW.status = 'held' AND NEW.held_until IS NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: a hold has an end');
END;
CREATE TRIGGER occupancies_of_holds_expire BEFORE INSERT ON occupancies WHEN NEW.expires_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: what a hold takes has an end')
    WHERE EXISTS (SELECT 1 FROM bookings b WHERE b.id = NEW.booking_id AND b.status = 'held');
END;
