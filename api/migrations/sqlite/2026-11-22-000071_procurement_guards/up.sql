-- 采购文件 does not change once it is published.
CREATE TRIGGER terms_are_frozen BEFORE UPDATE ON procurement_terms
WHEN OLD.frozen_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: the terms are published');
END;
CREATE TRIGGER criteria_are_frozen_insert BEFORE INSERT ON procurement_criteria
WHEN (SELECT frozen_at FROM procurement_terms WHERE project_id = NEW.project_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: the criteria are published');
END;
CREATE TRIGGER criteria_are_frozen_update BEFORE UPDATE ON procurement_criteria
WHEN (SELECT frozen_at FROM procurement_terms WHERE project_id = OLD.project_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: the criteria are published');
END;
CREATE TRIGGER criteria_are_frozen_delete BEFORE DELETE ON procurement_criteria
WHEN (SELECT frozen_at FROM procurement_terms WHERE project_id = OLD.project_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'guard: the criteria are published');
END;
-- What was published stays as it was.
CREATE TRIGGER notices_never_change BEFORE UPDATE ON procurement_notices
BEGIN
    SELECT RAISE(ABORT, 'guard: a published notice never changes');
END;
CREATE TRIGGER notices_never_vanish BEFORE DELETE ON procurement_notices
BEGIN
    SELECT RAISE(ABORT, 'guard: a published notice never changes');
END;
CREATE TRIGGER contract_payments_never_change BEFORE UPDATE ON contract_payments
BEGIN
    SELECT RAISE(ABORT, 'guard: a payment never changes');
END;
CREATE TRIGGER contract_payments_never_vanish BEFORE DELETE ON contract_payments
BEGIN
    SELECT RAISE(ABORT, 'guard: a payment never changes');
END;
