-- Once per person and session, whether with an account or by phone.
CREATE UNIQUE INDEX waiting_list_once_by_user ON waiting_list_entries (session_id, user_id)
    WHERE status IN ('waiting', 'offered') AND user_id IS NOT NULL;
CREATE UNIQUE INDEX waiting_list_once_by_phone ON waiting_list_entries (session_id, guest_phone)
    WHERE status IN ('waiting', 'offered') AND guest_phone IS NOT NULL;
CREATE UNIQUE INDEX draw_once_by_user ON draw_entries (session_id, user_id)
    WHERE status <> 'withdrawn' AND user_id IS NOT NULL;
CREATE UNIQUE INDEX draw_once_by_phone ON draw_entries (session_id, guest_phone)
    WHERE status <> 'withdrawn' AND guest_phone IS NOT NULL;
CREATE INDEX event_sessions_to_draw ON event_sessions (draw_closes_at)
    WHERE draw_closes_at IS NOT NULL AND drawn_at IS NULL;

-- What is sold is what the tickets say.
CREATE TRIGGER tickets_counted AFTER INSERT ON tickets WHEN NEW.status <> 'cancelled'
BEGIN
    UPDATE event_sessions SET sold = sold + 1, sold_desk = sold_desk + NEW.at_desk WHERE id = NEW.session_id;
END;
CREATE TRIGGER tickets_counted_again AFTER UPDATE OF status ON tickets
    WHEN (OLD.status = 'cancelled') <> (NEW.status = 'cancelled')
BEGIN
    UPDATE event_sessions
    SET sold = sold + (CASE NEW.status WHEN 'cancelled' THEN -1 ELSE 1 END),
        sold_desk = sold_desk + NEW.at_desk * (CASE NEW.status WHEN 'cancelled' THEN -1 ELSE 1 END)
    WHERE id = NEW.session_id;
END;
CREATE TRIGGER tickets_stay BEFORE UPDATE OF session_id, at_desk ON tickets
    WHEN OLD.session_id <> NEW.session_id OR OLD.at_desk <> NEW.at_desk
BEGIN
    SELECT RAISE(ABORT, 'guard: a ticket stays in its session');
END;
CREATE TRIGGER tickets_are_kept BEFORE DELETE ON tickets
BEGIN
    SELECT RAISE(ABORT, 'guard: a ticket is cancelled, never deleted');
END;

-- The same for what waits and what is offered.
CREATE TRIGGER waiting_counted AFTER INSERT ON waiting_list_entries
BEGIN
    UPDATE event_sessions
    SET waiting = waiting + NEW.party_size * (NEW.status = 'waiting'),
        waiting_desk = waiting_desk + NEW.party_size * NEW.at_desk * (NEW.status = 'waiting'),
        offered = offered + NEW.party_size * (NEW.status = 'offered'),
        offered_desk = offered_desk + NEW.party_size * NEW.at_desk * (NEW.status = 'offered')
    WHERE id = NEW.session_id;
END;
CREATE TRIGGER waiting_counted_again AFTER UPDATE OF status ON waiting_list_entries WHEN OLD.status <> NEW.status
BEGIN
    UPDATE event_sessions
    SET waiting = waiting + NEW.party_size * ((NEW.status = 'waiting') - (OLD.status = 'waiting')),
        waiting_desk = waiting_desk
            + NEW.party_size * NEW.at_desk * ((NEW.status = 'waiting') - (OLD.status = 'waiting')),
        offered = offered + NEW.party_size * ((NEW.status = 'offered') - (OLD.status = 'offered')),
        offered_desk = offered_desk
            + NEW.party_size * NEW.at_desk * ((NEW.status = 'offered') - (OLD.status = 'offered'))
    WHERE id = NEW.session_id;
END;
CREATE TRIGGER waiting_blocks_grow AFTER INSERT ON waiting_list_entries WHEN NEW.status = 'waiting'
BEGIN
    INSERT INTO waiting_list_blocks (session_id, block, waiting) VALUES (NEW.session_id, NEW.place / 256, 1)
    ON CONFLICT (session_id, block) DO UPDATE SET waiting = waiting + 1;
END;
CREATE TRIGGER waiting_blocks_shrink AFTER UPDATE OF status ON waiting_list_entries
    WHEN OLD.status = 'waiting' AND NEW.status <> 'waiting'
BEGIN
    UPDATE waiting_list_blocks SET waiting = waiting - 1
    WHERE session_id = NEW.session_id AND block = NEW.place / 256;
END;
CREATE TRIGGER waiting_never_again BEFORE UPDATE OF status, place ON waiting_list_entries
    WHEN (OLD.status <> 'waiting' AND NEW.status = 'waiting') OR OLD.place <> NEW.place
BEGIN
    SELECT RAISE(ABORT, 'guard: who waits again waits at the end');
END;
CREATE TRIGGER waiting_stays BEFORE UPDATE OF session_id, at_desk, party_size ON waiting_list_entries
    WHEN OLD.session_id <> NEW.session_id OR OLD.at_desk <> NEW.at_desk OR OLD.party_size <> NEW.party_size
BEGIN
    SELECT RAISE(ABORT, 'guard: an entry of a waiting list stays as it is');
END;
CREATE TRIGGER waiting_is_kept BEFORE DELETE ON waiting_list_entries
BEGIN
    SELECT RAISE(ABORT, 'guard: an entry of a waiting list is ended, never deleted');
END;
