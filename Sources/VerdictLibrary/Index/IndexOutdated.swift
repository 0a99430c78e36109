/// The index is of another version of the schema, or none.
struct IndexOutdated: Error {}
