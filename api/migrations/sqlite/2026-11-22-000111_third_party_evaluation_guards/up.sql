CREATE TRIGGER evaluation_standards_begin_as_drafts BEFORE INSERT ON evaluation_standards
BEGIN
    SELECT RAISE(ABORT, 'guard: a standard begins as a draft') WHERE NEW.status <> 'draft';
END;
CREATE TRIGGER evaluation_standards_stay BEFORE UPDATE ON evaluation_standards
BEGIN
    SELECT RAISE(ABORT, 'guard: a published standard never changes')
    WHERE OLD.status <> 'draft' AND (NEW.status = 'draft' OR OLD.status = 'superseded' AND NEW.status <> 'superseded'
        OR NEW.code <> OLD.code OR NEW.version_number <> OLD.version_number OR NEW.title <> OLD.title
        OR NEW.purpose <> OLD.purpose OR NEW.basis IS NOT OLD.basis OR NEW.facility_kinds <> OLD.facility_kinds
        OR NEW.service_codes <> OLD.service_codes OR NEW.previous_id IS NOT OLD.previous_id
        OR NEW.published_at IS NOT OLD.published_at OR NEW.published_by IS NOT OLD.published_by);
    SELECT RAISE(ABORT, 'guard: the weights of the leaves sum to 100')
    WHERE OLD.status = 'draft' AND NEW.status = 'published' AND 10000 IS NOT (SELECT SUM(i.weight)
        FROM evaluation_indicators i WHERE i.standard_id = NEW.id AND NOT EXISTS (SELECT 1 FROM evaluation_indicators c
            WHERE c.standard_id = i.standard_id AND c.parent_code = i.code));
    SELECT RAISE(ABORT, 'guard: the weights of children sum to that of their parent')
    WHERE OLD.status = 'draft' AND NEW.status = 'published' AND EXISTS (SELECT 1 FROM evaluation_indicators p
        JOIN evaluation_indicators c ON c.standard_id = p.standard_id AND c.parent_code = p.code
        WHERE p.standard_id = NEW.id GROUP BY p.code, p.weight HAVING SUM(c.weight) <> p.weight);
END;
CREATE TRIGGER evaluation_standards_never_vanish BEFORE DELETE ON evaluation_standards
BEGIN
    SELECT RAISE(ABORT, 'guard: a standard never vanishes');
END;
CREATE TRIGGER evaluation_indicators_of_drafts BEFORE INSERT ON evaluation_indicators
BEGIN
    SELECT RAISE(ABORT, 'guard: a published standard never changes')
    WHERE (SELECT status FROM evaluation_standards WHERE id = NEW.standard_id) <> 'draft';
END;
CREATE TRIGGER evaluation_indicators_change_in_drafts BEFORE UPDATE ON evaluation_indicators
BEGIN
    SELECT RAISE(ABORT, 'guard: a published standard never changes')
    WHERE (SELECT status FROM evaluation_standards WHERE id = OLD.standard_id) <> 'draft'
        OR NEW.standard_id <> OLD.standard_id;
END;
CREATE TRIGGER evaluation_indicators_vanish_in_drafts BEFORE DELETE ON evaluation_indicators
BEGIN
    SELECT RAISE(ABORT, 'guard: a published standard never changes')
    WHERE (SELECT status FROM evaluation_standards WHERE id = OLD.standard_id) <> 'draft';
END;
CREATE TRIGGER evaluation_records_before_the_seal BEFORE INSERT ON evaluation_records
BEGIN
    SELECT RAISE(ABORT, 'guard: the raw data are sealed')
    WHERE EXISTS (SELECT 1 FROM evaluation_seals s WHERE s.evaluation_id = NEW.evaluation_id)
        OR (SELECT status FROM third_party_evaluations WHERE id = NEW.evaluation_id) <> 'fieldwork';
    SELECT RAISE(ABORT, 'guard: a record continues the chain')
    WHERE NEW.position <> (SELECT COUNT(*) + 1 FROM evaluation_records r WHERE r.evaluation_id = NEW.evaluation_id)
        OR NEW.position > 1 AND NEW.previous_hash IS NOT (SELECT r.hash FROM evaluation_records r
            WHERE r.evaluation_id = NEW.evaluation_id AND r.position = NEW.position - 1);
END;
CREATE TRIGGER evaluation_records_never_change BEFORE UPDATE ON evaluation_records
BEGIN
    SELECT RAISE(ABORT, 'guard: a record of raw data never changes');
END;
CREATE TRIGGER evaluation_records_never_vanish BEFORE DELETE ON evaluation_records
BEGIN
    SELECT RAISE(ABORT, 'guard: a record of raw data never changes');
END;
CREATE TRIGGER evaluation_seals_count BEFORE INSERT ON evaluation_seals
BEGIN
    SELECT RAISE(ABORT, 'guard: a seal counts what it seals')
    WHERE NEW.records <> (SELECT COUNT(*) FROM evaluation_records r WHERE r.evaluation_id = NEW.evaluation_id)
        OR NEW.samples IS NOT (SELECT SUM(r.samples) FROM evaluation_records r WHERE r.evaluation_id = NEW.evaluation_id)
        OR NEW.valid_samples IS NOT (SELECT SUM(r.valid_samples) FROM evaluation_records r
            WHERE r.evaluation_id = NEW.evaluation_id);
END;
CREATE TRIGGER evaluation_seals_never_change BEFORE UPDATE ON evaluation_seals
BEGIN
    SELECT RAISE(ABORT, 'guard: a seal is never broken');
END;
CREATE TRIGGER evaluation_seals_never_vanish BEFORE DELETE ON evaluation_seals
BEGIN
    SELECT RAISE(ABORT, 'guard: a seal is never broken');
END;
CREATE TRIGGER evaluation_scores_begin_in_drafts BEFORE INSERT ON evaluation_scores
BEGIN
    SELECT RAISE(ABORT, 'guard: scores are given while the draft is open')
    WHERE (SELECT status FROM third_party_evaluations WHERE id = NEW.evaluation_id) <> 'draft'
        OR NOT EXISTS (SELECT 1 FROM evaluation_seals s WHERE s.evaluation_id = NEW.evaluation_id);
END;
CREATE TRIGGER evaluation_scores_change_until_final BEFORE UPDATE ON evaluation_scores
BEGIN
    SELECT RAISE(ABORT, 'guard: scores are final')
    WHERE (SELECT status FROM third_party_evaluations WHERE id = OLD.evaluation_id) NOT IN ('draft', 'objection')
        OR NEW.evaluation_id <> OLD.evaluation_id OR NEW.indicator_code <> OLD.indicator_code;
END;
CREATE TRIGGER evaluation_scores_never_vanish BEFORE DELETE ON evaluation_scores
BEGIN
    SELECT RAISE(ABORT, 'guard: scores never vanish');
END;
CREATE TRIGGER third_party_evaluations_end_rightly BEFORE UPDATE ON third_party_evaluations
BEGIN
    SELECT RAISE(ABORT, 'guard: a final result never changes')
    WHERE OLD.status IN ('final', 'notified', 'applied') AND (NEW.total_points IS NOT OLD.total_points
        OR NEW.band IS NOT OLD.band OR NEW.summary IS NOT OLD.summary OR NEW.final_at IS NOT OLD.final_at
        OR NEW.status NOT IN ('final', 'notified', 'applied'));
    SELECT RAISE(ABORT, 'guard: the raw data are not sealed')
    WHERE NEW.status IN ('objection', 'final', 'notified', 'applied')
        AND NOT EXISTS (SELECT 1 FROM evaluation_seals s WHERE s.evaluation_id = NEW.id);
    SELECT RAISE(ABORT, 'guard: objections are open')
    WHERE NEW.status = 'final' AND EXISTS (SELECT 1 FROM evaluation_objections o
        WHERE o.evaluation_id = NEW.id AND o.status = 'open');
    SELECT RAISE(ABORT, 'guard: the sample is too small')
    WHERE NEW.status = 'final' AND EXISTS (SELECT 1 FROM evaluation_plans p JOIN evaluation_seals s
        ON s.evaluation_id = p.evaluation_id WHERE p.evaluation_id = NEW.id AND s.valid_samples < p.sample_size);
    SELECT RAISE(ABORT, 'guard: both are told')
    WHERE NEW.status = 'notified' AND OLD.status <> 'notified'
        AND (SELECT COUNT(*) FROM evaluation_notifications n WHERE n.evaluation_id = NEW.id) < 2;
    SELECT RAISE(ABORT, 'guard: a result names targets')
    WHERE NEW.status = 'applied' AND OLD.status <> 'applied' AND NOT EXISTS (SELECT 1 FROM evaluation_targets t
        WHERE t.evaluation_id = NEW.id AND t.year > NEW.year);
END;
CREATE TRIGGER third_party_evaluations_never_vanish BEFORE DELETE ON third_party_evaluations
BEGIN
    SELECT RAISE(ABORT, 'guard: an evaluation never vanishes');
END;
CREATE TRIGGER evaluation_objections_are_answered_once BEFORE UPDATE ON evaluation_objections
BEGIN
    SELECT RAISE(ABORT, 'guard: an answer is final') WHERE OLD.status <> 'open';
END;
CREATE TRIGGER evaluation_objections_never_vanish BEFORE DELETE ON evaluation_objections
BEGIN
    SELECT RAISE(ABORT, 'guard: an objection never vanishes');
END;
