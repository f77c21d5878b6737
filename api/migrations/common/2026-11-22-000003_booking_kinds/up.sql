-- What the venue puts on itself holds its room through a booking of its own.
ALTER TABLE bookings ADD COLUMN kind TEXT NOT NULL DEFAULT 'visit' CHECK (kind IN ('visit', 'session'));
