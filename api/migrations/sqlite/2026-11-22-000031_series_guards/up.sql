-- A round never gives one leaf to two groups at the same time of the week.
CREATE TRIGGER allocation_proposals_never_overlap BEFORE INSERT ON allocation_proposals
WHEN NEW.status <> 'dropped'
BEGIN
    SELECT RAISE(ABORT, 'guard: the weekly time is given already')
    WHERE EXISTS (
        SELECT 1 FROM space_leaves mine
        JOIN space_leaves theirs ON theirs.leaf_id = mine.leaf_id
        JOIN allocation_proposals o ON o.space_id = theirs.space_id
        WHERE mine.space_id = NEW.space_id AND o.round_id = NEW.round_id AND o.id <> NEW.id
          AND o.status <> 'dropped' AND o.weekday = NEW.weekday
          AND o.from_minute < NEW.until_minute AND o.until_minute > NEW.from_minute
    );
END;
CREATE TRIGGER allocation_proposals_move_apart BEFORE UPDATE ON allocation_proposals
WHEN NEW.status <> 'dropped'
BEGIN
    SELECT RAISE(ABORT, 'guard: the weekly time is given already')
    WHERE EXISTS (
        SELECT 1 FROM space_leaves mine
        JOIN space_leaves theirs ON theirs.leaf_id = mine.leaf_id
        JOIN allocation_proposals o ON o.space_id = theirs.space_id
        WHERE mine.space_id = NEW.space_id AND o.round_id = NEW.round_id AND o.id <> NEW.id
          AND o.status <> 'dropped' AND o.weekday = NEW.weekday
          AND o.from_minute < NEW.until_minute AND o.until_minute > NEW.from_minute
    );
END;

-- A series is of one space.
CREATE TRIGGER bookings_of_a_series BEFORE INSERT ON bookings WHEN NEW.series_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: a series is of one space')
    WHERE NOT EXISTS (
        SELECT 1 FROM booking_series s WHERE s.id = NEW.series_id AND s.space_id = NEW.space_id);
END;
