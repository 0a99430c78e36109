import ArgumentParser
import VerdictCore

extension SummarySortKey: ExpressibleByArgument {}
extension ClaimSortKey: ExpressibleByArgument {}
extension SearchSortKey: ExpressibleByArgument {}
