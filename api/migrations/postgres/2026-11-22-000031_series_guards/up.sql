-- A round never gives one leaf to two groups at the same time of the week. Whoever changes proposals
-- holds the round's row, so the rows seen here are all there are.
CREATE FUNCTION check_allocation_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.status <> 'dropped' AND EXISTS (
        SELECT 1 FROM space_leaves mine
        JOIN space_leaves theirs ON theirs.leaf_id = mine.leaf_id
        JOIN allocation_proposals o ON o.space_id = theirs.space_id
        WHERE mine.space_id = NEW.space_id AND o.round_id = NEW.round_id AND o.id <> NEW.id
          AND o.status <> 'dropped' AND o.weekday = NEW.weekday
          AND o.from_minute < NEW.until_minute AND o.until_minute > NEW.from_minute
    ) THEN
        RAISE EXCEPTION 'guard: the weekly time is given already';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER allocation_proposals_never_overlap BEFORE INSERT OR UPDATE ON allocation_proposals
    FOR EACH ROW EXECUTE FUNCTION check_allocation_proposal();

-- A series is of one space.
CREATE FUNCTION check_booking_of_series() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.series_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM booking_series s WHERE s.id = NEW.series_id AND s.space_id = NEW.space_id
    ) THEN
        RAISE EXCEPTION 'guard: a series is of one space';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bookings_of_a_series BEFORE INSERT ON bookings
    FOR EACH ROW EXECUTE FUNCTION check_booking_of_series();
