-- Money is only added, receipts are counted without gaps, and sums are those of their rows.
CREATE TRIGGER payments_numbered BEFORE INSERT ON payments
BEGIN
    SELECT RAISE(ABORT, 'guard: receipts are numbered without gaps')
    WHERE NEW.receipt_number <> 1 + (
        SELECT COALESCE(MAX(receipt_number), 0) FROM payments
        WHERE facility_id = NEW.facility_id AND receipt_year = NEW.receipt_year
    );
END;
CREATE TRIGGER payments_counted AFTER INSERT ON payments
BEGIN
    UPDATE charges SET paid_fen = paid_fen + NEW.amount_fen WHERE id = NEW.charge_id;
END;
CREATE TRIGGER refunds_by_another BEFORE INSERT ON refunds
BEGIN
    SELECT RAISE(ABORT, 'guard: who took the money does not give it back')
    WHERE EXISTS (SELECT 1 FROM payments WHERE charge_id = NEW.charge_id AND taken_by = NEW.refunded_by);
END;
CREATE TRIGGER refunds_counted AFTER INSERT ON refunds
BEGIN
    UPDATE charges SET refunded_fen = refunded_fen + NEW.amount_fen WHERE id = NEW.charge_id;
END;
CREATE TRIGGER charges_begin_unpaid BEFORE INSERT ON charges
BEGIN
    SELECT RAISE(ABORT, 'guard: a charge begins unpaid') WHERE NEW.paid_fen <> 0 OR NEW.refunded_fen <> 0;
END;
CREATE TRIGGER charges_summed BEFORE UPDATE OF paid_fen, refunded_fen ON charges
BEGIN
    SELECT RAISE(ABORT, 'guard: the sums are those of the payments')
    WHERE NEW.paid_fen <> (SELECT COALESCE(SUM(amount_fen), 0) FROM payments WHERE charge_id = NEW.id)
       OR NEW.refunded_fen <> (SELECT COALESCE(SUM(amount_fen), 0) FROM refunds WHERE charge_id = NEW.id);
END;
CREATE TRIGGER payments_never_change BEFORE UPDATE ON payments
BEGIN
    SELECT RAISE(ABORT, 'guard: a payment stays as it is');
END;
CREATE TRIGGER payments_never_go BEFORE DELETE ON payments
BEGIN
    SELECT RAISE(ABORT, 'guard: a payment stays as it is');
END;
CREATE TRIGGER refunds_never_change BEFORE UPDATE ON refunds
BEGIN
    SELECT RAISE(ABORT, 'guard: a refund stays as it is');
END;
CREATE TRIGGER refunds_never_go BEFORE DELETE ON refunds
BEGIN
    SELECT RAISE(ABORT, 'guard: a refund stays as it is');
END;
