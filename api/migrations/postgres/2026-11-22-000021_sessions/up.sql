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
CREATE FUNCTION count_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    change INTEGER := (NEW.status <> 'cancelled')::INTEGER;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.session_id <> NEW.session_id OR OLD.at_desk <> NEW.at_desk THEN
            RAISE EXCEPTION 'guard: a ticket stays in its session';
        END IF;
        change := change - (OLD.status <> 'cancelled')::INTEGER;
    END IF;
    IF change <> 0 THEN
        UPDATE event_sessions
        SET sold = sold + change, sold_desk = sold_desk + change * NEW.at_desk::INTEGER
        WHERE id = NEW.session_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER tickets_counted AFTER INSERT OR UPDATE OF status, session_id, at_desk ON tickets
    FOR EACH ROW EXECUTE FUNCTION count_ticket();

-- The same for what waits and what is offered.
CREATE FUNCTION count_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    more_waiting INTEGER := (NEW.status = 'waiting')::INTEGER;
    more_offered INTEGER := (NEW.status = 'offered')::INTEGER;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF OLD.session_id <> NEW.session_id OR OLD.at_desk <> NEW.at_desk OR OLD.party_size <> NEW.party_size THEN
            RAISE EXCEPTION 'guard: an entry of a waiting list stays as it is';
        END IF;
        IF (OLD.status <> 'waiting' AND NEW.status = 'waiting') OR OLD.place <> NEW.place THEN
            RAISE EXCEPTION 'guard: who waits again waits at the end';
        END IF;
        more_waiting := more_waiting - (OLD.status = 'waiting')::INTEGER;
        more_offered := more_offered - (OLD.status = 'offered')::INTEGER;
    END IF;
    IF more_waiting <> 0 OR more_offered <> 0 THEN
        UPDATE event_sessions
        SET waiting = waiting + NEW.party_size * more_waiting,
            waiting_desk = waiting_desk + NEW.party_size * NEW.at_desk::INTEGER * more_waiting,
            offered = offered + NEW.party_size * more_offered,
            offered_desk = offered_desk + NEW.party_size * NEW.at_desk::INTEGER * more_offered
        WHERE id = NEW.session_id;
    END IF;
    IF more_waiting = 1 THEN
        INSERT INTO waiting_list_blocks (session_id, block, waiting) VALUES (NEW.session_id, NEW.place / 256, 1)
        ON CONFLICT (session_id, block) DO UPDATE SET waiting = waiting_list_blocks.waiting + 1;
    ELSIF more_waiting = -1 THEN
        UPDATE waiting_list_blocks SET waiting = waiting - 1
        WHERE session_id = NEW.session_id AND block = NEW.place / 256;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER waiting_counted
    AFTER INSERT OR UPDATE OF status, session_id, at_desk, party_size, place ON waiting_list_entries
    FOR EACH ROW EXECUTE FUNCTION count_waiting();

CREATE FUNCTION refuse_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: it is cancelled or ended, never deleted';
END $$;
CREATE TRIGGER tickets_are_kept BEFORE DELETE ON tickets FOR EACH ROW EXECUTE FUNCTION refuse_deletion();
CREATE TRIGGER waiting_is_kept BEFORE DELETE ON waiting_list_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_deletion();
