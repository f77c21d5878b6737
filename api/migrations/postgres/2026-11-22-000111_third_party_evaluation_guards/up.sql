CREATE FUNCTION check_evaluation_standard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'guard: a standard never vanishes';
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'draft' THEN
            RAISE EXCEPTION 'guard: a standard begins as a draft';
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.status <> 'draft' AND (NEW.status = 'draft' OR OLD.status = 'superseded' AND NEW.status <> 'superseded'
        OR (NEW.code, NEW.version_number, NEW.title, NEW.purpose, NEW.basis, NEW.facility_kinds, NEW.service_codes,
            NEW.previous_id, NEW.published_at, NEW.published_by)
        IS DISTINCT FROM (OLD.code, OLD.version_number, OLD.title, OLD.purpose, OLD.basis, OLD.facility_kinds,
            OLD.service_codes, OLD.previous_id, OLD.published_at, OLD.published_by)) THEN
        RAISE EXCEPTION 'guard: a published standard never changes';
    END IF;
    IF OLD.status = 'draft' AND NEW.status = 'published' THEN
        IF (SELECT SUM(i.weight) FROM evaluation_indicators i WHERE i.standard_id = NEW.id
            AND NOT EXISTS (SELECT 1 FROM evaluation_indicators c
                WHERE c.standard_id = i.standard_id AND c.parent_code = i.code)) IS DISTINCT FROM 10000 THEN
            RAISE EXCEPTION 'guard: the weights of the leaves sum to 100';
        END IF;
        IF EXISTS (SELECT 1 FROM evaluation_indicators p
            JOIN evaluation_indicators c ON c.standard_id = p.standard_id AND c.parent_code = p.code
            WHERE p.standard_id = NEW.id GROUP BY p.code, p.weight HAVING SUM(c.weight) <> p.weight) THEN
            RAISE EXCEPTION 'guard: the weights of children sum to that of their parent';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evaluation_standards_stay BEFORE INSERT OR UPDATE OR DELETE ON evaluation_standards
    FOR EACH ROW EXECUTE FUNCTION check_evaluation_standard();

CREATE FUNCTION check_evaluation_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND (SELECT status FROM evaluation_standards WHERE id = OLD.standard_id) <> 'draft'
        OR TG_OP <> 'DELETE' AND (SELECT status FROM evaluation_standards WHERE id = NEW.standard_id) <> 'draft' THEN
        RAISE EXCEPTION 'guard: a published standard never changes';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evaluation_indicators_change_in_drafts BEFORE INSERT OR UPDATE OR DELETE ON evaluation_indicators
    FOR EACH ROW EXECUTE FUNCTION check_evaluation_indicator();

CREATE FUNCTION check_evaluation_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        RAISE EXCEPTION 'guard: a record of raw data never changes';
    END IF;
    IF EXISTS (SELECT 1 FROM evaluation_seals s WHERE s.evaluation_id = NEW.evaluation_id)
        OR (SELECT status FROM third_party_evaluations WHERE id = NEW.evaluation_id) <> 'fieldwork' THEN
        RAISE EXCEPTION 'guard: the raw data are sealed';
    END IF;
    IF NEW.position <> (SELECT COUNT(*) + 1 FROM evaluation_records r WHERE r.evaluation_id = NEW.evaluation_id)
        OR NEW.position > 1 AND NEW.previous_hash IS DISTINCT FROM (SELECT r.hash FROM evaluation_records r
            WHERE r.evaluation_id = NEW.evaluation_id AND r.position = NEW.position - 1) THEN
        RAISE EXCEPTION 'guard: a record continues the chain';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evaluation_records_never_change BEFORE INSERT OR UPDATE OR DELETE ON evaluation_records
    FOR EACH ROW EXECUTE FUNCTION check_evaluation_record();

CREATE FUNCTION check_evaluation_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        RAISE EXCEPTION 'guard: a seal is never broken';
    END IF;
    IF (SELECT (COUNT(*), SUM(r.samples), SUM(r.valid_samples)) FROM evaluation_records r
        WHERE r.evaluation_id = NEW.evaluation_id)
        IS DISTINCT FROM (NEW.records::bigint, NEW.samples::numeric, NEW.valid_samples::numeric) THEN
        RAISE EXCEPTION 'guard: a seal counts what it seals';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evaluation_seals_never_change BEFORE INSERT OR UPDATE OR DELETE ON evaluation_seals
    FOR EACH ROW EXECUTE FUNCTION check_evaluation_seal();

CREATE FUNCTION check_evaluation_score() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE state TEXT;
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'guard: scores never vanish';
    END IF;
    SELECT status INTO state FROM third_party_evaluations WHERE id = NEW.evaluation_id;
    IF TG_OP = 'INSERT' AND (state <> 'draft'
        OR NOT EXISTS (SELECT 1 FROM evaluation_seals s WHERE s.evaluation_id = NEW.evaluation_id)) THEN
        RAISE EXCEPTION 'guard: scores are given while the draft is open';
    END IF;
    IF TG_OP = 'UPDATE' AND (state NOT IN ('draft', 'objection') OR NEW.evaluation_id <> OLD.evaluation_id
        OR NEW.indicator_code <> OLD.indicator_code) THEN
        RAISE EXCEPTION 'guard: scores are final';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evaluation_scores_change_until_final BEFORE INSERT OR UPDATE OR DELETE ON evaluation_scores
    FOR EACH ROW EXECUTE FUNCTION check_evaluation_score();

CREATE FUNCTION check_third_party_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'guard: an evaluation never vanishes';
    END IF;
    IF OLD.status IN ('final', 'notified', 'applied') AND (NEW.status NOT IN ('final', 'notified', 'applied')
        OR (NEW.total_points, NEW.band, NEW.summary, NEW.final_at)
        IS DISTINCT FROM (OLD.total_points, OLD.band, OLD.summary, OLD.final_at)) THEN
        RAISE EXCEPTION 'guard: a final result never changes';
    END IF;
    IF NEW.status IN ('objection', 'final', 'notified', 'applied')
        AND NOT EXISTS (SELECT 1 FROM evaluation_seals s WHERE s.evaluation_id = NEW.id) THEN
        RAISE EXCEPTION 'guard: the raw data are not sealed';
    END IF;
    IF NEW.status = 'final' AND EXISTS (SELECT 1 FROM evaluation_objections o
        WHERE o.evaluation_id = NEW.id AND o.status = 'open') THEN
        RAISE EXCEPTION 'guard: objections are open';
    END IF;
    IF NEW.status = 'final' AND EXISTS (SELECT 1 FROM evaluation_plans p JOIN evaluation_seals s
        ON s.evaluation_id = p.evaluation_id WHERE p.evaluation_id = NEW.id AND s.valid_samples < p.sample_size) THEN
        RAISE EXCEPTION 'guard: the sample is too small';
    END IF;
    IF NEW.status = 'notified' AND OLD.status <> 'notified'
        AND (SELECT COUNT(*) FROM evaluation_notifications n WHERE n.evaluation_id = NEW.id) < 2 THEN
        RAISE EXCEPTION 'guard: both are told';
    END IF;
    IF NEW.status = 'applied' AND OLD.status <> 'applied' AND NOT EXISTS (SELECT 1 FROM evaluation_targets t
        WHERE t.evaluation_id = NEW.id AND t.year > NEW.year) THEN
        RAISE EXCEPTION 'guard: a result names targets';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER third_party_evaluations_end_rightly BEFORE UPDATE OR DELETE ON third_party_evaluations
    FOR EACH ROW EXECUTE FUNCTION check_third_party_evaluation();

CREATE FUNCTION check_evaluation_objection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'guard: an objection never vanishes';
    END IF;
    IF OLD.status <> 'open' THEN
        RAISE EXCEPTION 'guard: an answer is final';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evaluation_objections_are_answered_once BEFORE UPDATE OR DELETE ON evaluation_objections
    FOR EACH ROW EXECUTE FUNCTION check_evaluation_objection();
