/// The index holds far more words of files that are gone than of those that are there.
struct IndexWorn: Error {}
