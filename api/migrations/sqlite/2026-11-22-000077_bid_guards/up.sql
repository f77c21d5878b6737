-- From the first bid on, the keys that bids are sealed to stay as they are.
CREATE TRIGGER custodians_stay_insert BEFORE INSERT ON bid_custodians
WHEN EXISTS (SELECT 1 FROM bids WHERE project_id = NEW.project_id)
BEGIN
    SELECT RAISE(ABORT, 'guard: a bid was received, the keys stay');
END;
CREATE TRIGGER custodians_stay_update BEFORE UPDATE OF public_key, role, user_id ON bid_custodians
WHEN EXISTS (SELECT 1 FROM bids WHERE project_id = OLD.project_id)
BEGIN
    SELECT RAISE(ABORT, 'guard: a bid was received, the keys stay');
END;
CREATE TRIGGER custodians_stay_delete BEFORE DELETE ON bid_custodians
WHEN EXISTS (SELECT 1 FROM bids WHERE project_id = OLD.project_id)
BEGIN
    SELECT RAISE(ABORT, 'guard: a bid was received, the keys stay');
END;
-- What was received, from whom and when, never changes; its envelope can only be erased.
CREATE TRIGGER received_bids_stay BEFORE UPDATE ON bids
WHEN OLD.project_id IS NOT NEW.project_id OR OLD.lot_id IS NOT NEW.lot_id
    OR OLD.supplier_id IS NOT NEW.supplier_id OR OLD.envelope_sha256 IS NOT NEW.envelope_sha256
    OR OLD.receipt IS NOT NEW.receipt OR OLD.submitted_at IS NOT NEW.submitted_at
    OR (NEW.envelope_sealed IS NOT NULL AND OLD.envelope_sealed IS NOT NEW.envelope_sealed)
BEGIN
    SELECT RAISE(ABORT, 'guard: a bid that was received never changes');
END;
CREATE TRIGGER received_bids_never_vanish BEFORE DELETE ON bids
BEGIN
    SELECT RAISE(ABORT, 'guard: a bid that was received never changes');
END;
-- What was opened stays as it was.
CREATE TRIGGER bid_contents_never_change BEFORE UPDATE ON bid_contents
BEGIN
    SELECT RAISE(ABORT, 'guard: what was in a bid never changes');
END;
CREATE TRIGGER bid_contents_never_vanish BEFORE DELETE ON bid_contents
BEGIN
    SELECT RAISE(ABORT, 'guard: what was in a bid never changes');
END;
