extension JSONWriter {
  mutating func blocks(_ blocks: [Block]) {
    array(blocks) { $0.block($1) }
  }

  private mutating func block(_ block: Block) {
    switch block.kind {
    case .plain(let inlines): node("Plain") { $0.inlines(inlines) }
    case .paragraph(let inlines): node("Para") { $0.inlines(inlines) }
    case .lineBlock(let lines): node("LineBlock") { $0.array(lines) { $0.inlines($1) } }
    case .codeBlock(let attributes, let text):
      node("CodeBlock") {
        $0.array {
          $0.attributes(attributes)
          $0.string(text)
        }
      }
    case .rawBlock(let format, let text): node("RawBlock") { $0.array([format, text]) { $0.string($1) } }
    case .blockQuote(let blocks): node("BlockQuote") { $0.blocks(blocks) }
    case .orderedList(let style, let items):
      node("OrderedList") {
        $0.array {
          $0.style(style)
          $0.items(items)
        }
      }
    case .bulletList(let items): node("BulletList") { $0.items(items) }
    case .definitionList(let items):
      node("DefinitionList") { json in
        json.array(items) { json, item in
          json.array {
            $0.inlines(item.term)
            $0.items(item.definitions)
          }
        }
      }
    case .heading(let level, let attributes, let inlines):
      node("Header") {
        $0.array {
          $0.number(level)
          $0.attributes(attributes)
          $0.inlines(inlines)
        }
      }
    case .horizontalRule: node("HorizontalRule")
    case .table(let table): self.table(table)
    case .figure(let figure):
      node("Figure") { json in
        json.array {
          $0.attributes(figure.attributes)
          $0.caption(figure.caption)
          $0.blocks(figure.blocks)
        }
      }
    case .div(let attributes, let blocks):
      node("Div") {
        $0.array {
          $0.attributes(attributes)
          $0.blocks(blocks)
        }
      }
    }
  }

  private mutating func items(_ items: [[Block]]) {
    array(items) { $0.blocks($1) }
  }

  private mutating func style(_ style: OrderedListStyle) {
    array { json in
      json.number(style.start)
      json.node(style.numerals.rawValue)
      json.node(style.delimiter.rawValue)
    }
  }

  private mutating func caption(_ caption: Caption) {
    array {
      $0.null()
      $0.blocks(caption.blocks)
    }
  }

  private mutating func table(_ table: Table) {
    node("Table") { json in
      json.array { json in
        json.attributes(table.attributes)
        json.caption(table.caption)
        json.array(table.columns) { json, column in
          json.array {
            $0.node(column.alignment.rawValue)
            $0.width(column.width)
          }
        }
        json.array {
          $0.attributes(.none)
          $0.rows(table.head)
        }
        json.array(table.bodies) { json, body in
          json.array { json in
            json.attributes(body.attributes)
            json.number(body.rowHeadColumns)
            json.array { _ in }
            json.rows(body.rows)
          }
        }
        json.array {
          $0.attributes(.none)
          $0.rows(table.foot)
        }
      }
    }
  }

  private mutating func width(_ width: Double?) {
    guard let width else { return node("ColWidthDefault") }
    node("ColWidth") { $0.number(width) }
  }

  private mutating func rows(_ rows: [Table.Row]) {
    array(rows) { json, row in
      json.array { json in
        json.attributes(row.attributes)
        json.array(row.cells) { $0.cell($1) }
      }
    }
  }

  private mutating func cell(_ cell: Table.Cell) {
    array { json in
      json.attributes(cell.attributes)
      json.node(cell.alignment.rawValue)
      json.number(cell.rowSpan)
      json.number(cell.columnSpan)
      json.blocks(cell.blocks)
    }
  }
}
