-- What was handed out as open data stays as it was.
CREATE TRIGGER releases_never_change BEFORE UPDATE ON ocds_releases
BEGIN
    SELECT RAISE(ABORT, 'guard: a release never changes');
END;
CREATE TRIGGER releases_never_vanish BEFORE DELETE ON ocds_releases
BEGIN
    SELECT RAISE(ABORT, 'guard: a release never changes');
END;
CREATE TRIGGER released_payments_never_change BEFORE UPDATE ON ocds_released_payments
BEGIN
    SELECT RAISE(ABORT, 'guard: a release never changes');
END;
CREATE TRIGGER released_payments_never_vanish BEFORE DELETE ON ocds_released_payments
BEGIN
    SELECT RAISE(ABORT, 'guard: a release never changes');
END;
