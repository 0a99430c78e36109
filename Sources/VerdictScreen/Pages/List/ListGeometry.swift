/// Which part of a list page shows what.
package struct ListGeometry: Hashable, Sendable {
  package let status: Rect
  /// Where the heads of columns stand: as wide as the rows' text.
  package let header: Rect?
  /// Where the rows are.
  package let list: Rect
  /// What parts the list from the preview: a column or a row.
  package let divider: Rect?
  package let preview: Rect?
  /// How many lines of the screen a row of the list takes.
  package let rowHeight: Int

  /// How many rows of the list fit.
  package var rows: Int { list.height / rowHeight }

  package func list(of count: Int) -> ListBox { ListBox(list, count: count, rowHeight: rowHeight) }

  /// Where the list's scroll mark stands: on the line beside it, else on its last column.
  package var listScroll: Rect {
    guard let divider, divider.width == 1 else { return list }
    return divider
  }

  /// How many columns at the right of a row stay blank: one before the scroll mark, and those that
  /// it may take.
  package var rightMargin: Int { divider?.width == 1 ? 1 : 2 }

  /// Beside the list from a width on, below it under that, and nowhere on a small screen or
  /// below rows that are a preview themselves.
  package init(
    body: Rect, isPreviewShown: Bool, rowHeight: Int = 1, hasHeader: Bool = false,
    listTwentieths: Int = 12, widthForPreviewBeside: Int = 100
  ) {
    let (status, rest) = body.splitTop(1)
    self.status = status
    self.rowHeight = rowHeight
    let isBeside = rest.width >= widthForPreviewBeside
    let fits = isBeside || rest.height >= 11 && rowHeight == 1
    let whole: Rect
    if !isPreviewShown || !fits {
      whole = rest
      divider = nil
      preview = nil
    } else if isBeside {
      let split = Split(rest, left: rest.width * listTwentieths / 20)
      whole = split.first
      divider = split.divider
      preview = split.second
    } else {
      let split = Split(rest, top: rest.height * 2 / 5)
      whole = split.first
      divider = split.divider
      preview = split.second.inset(left: 1)
    }
    let (header, list) = whole.splitTop(hasHeader && whole.height > 2 ? 1 : 0)
    self.list = list
    let margin = divider?.width == 1 ? 1 : 2
    self.header = header.height > 0 ? header.inset(left: 1, right: margin) : nil
  }
}
