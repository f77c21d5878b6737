-- 年龄段 of whoever comes, for statistics: so coarse that it may stay once the identity is deleted.
ALTER TABLE bookings ADD COLUMN age_group TEXT
    CHECK (age_group IN ('under_14', '14_17', '18_34', '35_59', '60_plus'));
