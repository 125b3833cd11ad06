//! Nothing but dependencies: Cargo compiles a crate once for each set of its features, and this makes it one set.
