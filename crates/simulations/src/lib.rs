//! The small models behind the activities, each with its assumptions stated first.
