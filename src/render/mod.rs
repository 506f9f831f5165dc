//! How answers look: one file a format. Writes to what it is given; decides nothing and reads no store.
