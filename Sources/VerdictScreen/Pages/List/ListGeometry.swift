/// Which part of a list page shows what.
package struct ListGeometry: Hashable, Sendable {
  package let status: Rect
  /// Where the names of columns stand.
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

  /// Beside the list from 100 columns on, below it under that, and nowhere on a small screen or
  /// below rows that are a preview themselves.
  package init(
    body: Rect, isPreviewShown: Bool, rowHeight: Int = 1, hasHeader: Bool = false,
    listTwentieths: Int = 11
  ) {
    let (status, rest) = body.splitTop(1)
    self.status = status
    self.rowHeight = rowHeight
    let fits = rest.width >= 100 || rest.height >= 11 && rowHeight == 1
    let whole: Rect
    if !isPreviewShown || !fits {
      whole = rest
      divider = nil
      preview = nil
    } else if rest.width >= 100 {
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
    self.header = header.height > 0 ? header : nil
    self.list = list
  }
}
