//! placeholder

pub mod timetable;
