import ArgumentParser
import VerdictCore

extension SummarySortKey: ExpressibleByArgument {}
extension ClaimSortKey: ExpressibleByArgument {}
extension SpeakerSortKey: ExpressibleByArgument {}
extension SearchSortKey: ExpressibleByArgument {}
