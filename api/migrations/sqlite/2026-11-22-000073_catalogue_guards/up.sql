-- One version in force in a region on a day.
CREATE TRIGGER catalogue_versions_never_overlap BEFORE UPDATE ON catalogue_versions
WHEN NEW.status IN ('published', 'superseded')
BEGIN
    SELECT RAISE(ABORT, 'guard: two versions of a catalogue in force on one day')
    WHERE EXISTS (SELECT 1 FROM catalogue_versions v
        WHERE v.region = NEW.region AND v.id <> NEW.id AND v.status IN ('published', 'superseded')
          AND v.effective_from <= COALESCE(NEW.effective_to, '9999-12-31')
          AND COALESCE(v.effective_to, '9999-12-31') >= NEW.effective_from);
END;
CREATE TRIGGER catalogue_versions_begin_unpublished BEFORE INSERT ON catalogue_versions
WHEN NEW.status IN ('published', 'superseded')
BEGIN
    SELECT RAISE(ABORT, 'guard: a version is published, not inserted');
END;
-- What was consulted on, consented to or published stays as it is.
CREATE TRIGGER catalogue_items_frozen_insert BEFORE INSERT ON catalogue_items
WHEN (SELECT status FROM catalogue_versions WHERE id = NEW.version_id) NOT IN ('collect', 'draft')
BEGIN
    SELECT RAISE(ABORT, 'guard: the items of this version are settled');
END;
CREATE TRIGGER catalogue_items_frozen_update BEFORE UPDATE ON catalogue_items
WHEN NEW.version_id <> OLD.version_id
  OR (SELECT status FROM catalogue_versions WHERE id = OLD.version_id) NOT IN ('collect', 'draft')
BEGIN
    SELECT RAISE(ABORT, 'guard: the items of this version are settled');
END;
CREATE TRIGGER catalogue_items_frozen_delete BEFORE DELETE ON catalogue_items
WHEN (SELECT status FROM catalogue_versions WHERE id = OLD.version_id) NOT IN ('collect', 'draft')
BEGIN
    SELECT RAISE(ABORT, 'guard: the items of this version are settled');
END;
CREATE TRIGGER credit_records_never_change BEFORE UPDATE ON credit_records
BEGIN
    SELECT RAISE(ABORT, 'guard: a credit record never changes');
END;
CREATE TRIGGER credit_records_never_vanish BEFORE DELETE ON credit_records
BEGIN
    SELECT RAISE(ABORT, 'guard: a credit record never changes');
END;
-- A ban can be lifted; its term and its reasons stay.
CREATE TRIGGER supplier_bans_keep_their_term BEFORE UPDATE ON supplier_bans
WHEN NEW.from_on <> OLD.from_on OR NEW.until_on <> OLD.until_on OR NEW.supplier_id <> OLD.supplier_id
  OR NEW.reason <> OLD.reason OR NEW.legal_basis <> OLD.legal_basis OR OLD.lifted_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: a ban can only be lifted, once');
END;
