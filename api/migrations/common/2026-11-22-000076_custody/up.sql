-- Nobody keeps two keys of a project, and no key stands for two roles.
CREATE UNIQUE INDEX one_role_of_a_custodian ON bid_custodians (project_id, user_id);
CREATE UNIQUE INDEX one_role_of_a_key ON bid_custodians (project_id, public_key);
-- Two keys are released by two people.
CREATE UNIQUE INDEX one_release_of_a_person ON bid_custodians (project_id, released_by)
    WHERE released_by IS NOT NULL;
