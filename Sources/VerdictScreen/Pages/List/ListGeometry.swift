/// Which part of a list page shows what.
package struct ListGeometry: Hashable, Sendable {
  package let status: Rect
  package let list: Rect
  /// What parts the list from the preview: a column or a row.
  package let divider: Rect?
  package let preview: Rect?
  /// How many lines of the screen a row of the list takes.
  package let rowHeight: Int

  /// How many rows of the list fit.
  package var rows: Int { list.height / rowHeight }

  /// Where the list's scroll mark stands: on the line beside it, else on its last column.
  package var listScroll: Rect {
    guard let divider, divider.width == 1 else { return list }
    return divider
  }

  /// Beside the list from 100 columns on, below it under that, and nowhere on a small screen or
  /// below rows that are a preview themselves.
  package init(body: Rect, isPreviewShown: Bool, rowHeight: Int = 1) {
    let (status, rest) = body.splitTop(1)
    self.status = status
    self.rowHeight = rowHeight
    let fits = rest.width >= 100 || rest.height >= 11 && rowHeight == 1
    guard isPreviewShown, fits else {
      list = rest
      divider = nil
      preview = nil
      return
    }
    if rest.width >= 100 {
      let (left, right) = rest.splitLeft(rest.width * 11 / 20)
      list = left
      divider = right.splitLeft(1).left
      preview = right.inset(left: 2)
    } else {
      let (top, bottom) = rest.splitTop(rest.height * 2 / 5)
      list = top
      divider = bottom.splitTop(1).top
      preview = bottom.splitTop(1).rest.inset(left: 1)
    }
  }
}
