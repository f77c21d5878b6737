-- Money is only added, receipts are counted without gaps, and sums are those of their rows.
-- Whoever inserts a payment holds the facility's row and the charge's row.
CREATE FUNCTION number_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.receipt_number <> 1 + (
        SELECT COALESCE(MAX(receipt_number), 0) FROM payments
        WHERE facility_id = NEW.facility_id AND receipt_year = NEW.receipt_year
    ) THEN
        RAISE EXCEPTION 'guard: receipts are numbered without gaps';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER payments_numbered BEFORE INSERT ON payments FOR EACH ROW EXECUTE FUNCTION number_payment();

CREATE FUNCTION count_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE charges SET paid_fen = paid_fen + NEW.amount_fen WHERE id = NEW.charge_id;
    RETURN NULL;
END $$;
CREATE TRIGGER payments_counted AFTER INSERT ON payments FOR EACH ROW EXECUTE FUNCTION count_payment();

CREATE FUNCTION check_refund() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM payments WHERE charge_id = NEW.charge_id AND taken_by = NEW.refunded_by) THEN
        RAISE EXCEPTION 'guard: who took the money does not give it back';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refunds_by_another BEFORE INSERT ON refunds FOR EACH ROW EXECUTE FUNCTION check_refund();

CREATE FUNCTION count_refund() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE charges SET refunded_fen = refunded_fen + NEW.amount_fen WHERE id = NEW.charge_id;
    RETURN NULL;
END $$;
CREATE TRIGGER refunds_counted AFTER INSERT ON refunds FOR EACH ROW EXECUTE FUNCTION count_refund();

CREATE FUNCTION check_charge_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND (NEW.paid_fen <> 0 OR NEW.refunded_fen <> 0) THEN
        RAISE EXCEPTION 'guard: a charge begins unpaid';
    END IF;
    IF TG_OP = 'UPDATE' AND (
        NEW.paid_fen <> (SELECT COALESCE(SUM(amount_fen), 0) FROM payments WHERE charge_id = NEW.id)
        OR NEW.refunded_fen <> (SELECT COALESCE(SUM(amount_fen), 0) FROM refunds WHERE charge_id = NEW.id)
    ) THEN
        RAISE EXCEPTION 'guard: the sums are those of the payments';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER charges_summed BEFORE INSERT OR UPDATE OF paid_fen, refunded_fen ON charges
    FOR EACH ROW EXECUTE FUNCTION check_charge_sums();

CREATE FUNCTION keep_money() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'guard: a payment or refund stays as it is';
END $$;
CREATE TRIGGER payments_never_change BEFORE UPDATE OR DELETE ON payments
    FOR EACH ROW EXECUTE FUNCTION keep_money();
CREATE TRIGGER refunds_never_change BEFORE UPDATE OR DELETE ON refunds
    FOR EACH ROW EXECUTE FUNCTION keep_money();
