CREATE TRIGGER open_days_never_overfull BEFORE INSERT ON open_day_registrations
WHEN NEW.status IN ('pending', 'approved')
BEGIN
    SELECT RAISE(ABORT, 'guard: more visitors than places')
    WHERE NEW.headcount + (SELECT COALESCE(SUM(r.headcount), 0) FROM open_day_registrations r
            WHERE r.event_id = NEW.event_id AND r.status IN ('pending', 'approved'))
        > (SELECT e.capacity FROM open_day_events e WHERE e.id = NEW.event_id);
END;
CREATE TRIGGER open_day_registrations_stay_given_back BEFORE UPDATE ON open_day_registrations
WHEN NEW.headcount <> OLD.headcount OR NEW.event_id <> OLD.event_id
  OR (NEW.status IN ('pending', 'approved') AND OLD.status NOT IN ('pending', 'approved'))
BEGIN
    SELECT RAISE(ABORT, 'guard: a place that was given back is not taken again');
END;
CREATE TRIGGER open_days_never_shrink_below BEFORE UPDATE ON open_day_events
WHEN NEW.capacity < OLD.capacity
BEGIN
    SELECT RAISE(ABORT, 'guard: more visitors than places')
    WHERE NEW.capacity < (SELECT COALESCE(SUM(r.headcount), 0) FROM open_day_registrations r
            WHERE r.event_id = NEW.id AND r.status IN ('pending', 'approved'));
END;
CREATE UNIQUE INDEX open_day_registrations_once ON open_day_registrations (event_id, user_id)
    WHERE status IN ('pending', 'approved');

CREATE TRIGGER subsidies_never_exceed_their_cap BEFORE INSERT ON subsidy_claims
BEGIN
    SELECT RAISE(ABORT, 'guard: the claim exceeds the cap')
    WHERE NEW.amount_fen + (SELECT COALESCE(SUM(c.amount_fen), 0) FROM subsidy_claims c
            WHERE c.agreement_id = NEW.agreement_id AND c.status <> 'rejected')
        > (SELECT a.cap_fen FROM subsidy_agreements a WHERE a.id = NEW.agreement_id);
END;
CREATE TRIGGER subsidy_claims_never_change BEFORE UPDATE ON subsidy_claims
WHEN NEW.amount_fen <> OLD.amount_fen OR NEW.agreement_id <> OLD.agreement_id
  OR (OLD.status = 'rejected' AND NEW.status <> 'rejected')
BEGIN
    SELECT RAISE(ABORT, 'guard: the amount of a claim never changes');
END;
CREATE TRIGGER hours_are_claimed_once BEFORE INSERT ON subsidy_claim_hours
BEGIN
    SELECT RAISE(ABORT, 'guard: the hours are claimed already')
    WHERE EXISTS (SELECT 1 FROM subsidy_claim_hours h
        WHERE h.leaf_id = NEW.leaf_id AND h.starts_at < NEW.ends_at AND h.ends_at > NEW.starts_at);
END;
CREATE TRIGGER claimed_hours_never_move BEFORE UPDATE ON subsidy_claim_hours
BEGIN
    SELECT RAISE(ABORT, 'guard: claimed hours are deleted and inserted, never moved');
END;
