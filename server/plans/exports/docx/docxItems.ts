import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { ReportItem, ReportTable } from '../report/ReportItem.ts'
import { tableBorders } from './tableBorders.ts'

const FULL = 100
/** Of the width, for the names of the rows: by how many columns stand beside them. */
const NAMES = { few: 50, some: 30, many: 18 }
const FEW = 4
const SOME = 8

const tableOf = ({ head, rows, words }: ReportTable, style: 'Cell' | 'Small'): Table => {
  const width = Math.max(head.length, ...rows.map(({ cells }) => cells.length))
  const first = width <= FEW ? NAMES.few : width <= SOME ? NAMES.some : NAMES.many
  const size = (at: number) => (at === 0 ? first : (FULL - first) / (width - 1))
  const cell = (text: string, at: number, bold: boolean, fill: string | null) =>
    new TableCell({
      width: { size: size(at), type: WidthType.PERCENTAGE },
      ...(fill ? { shading: { fill } } : {}),
      children: [
        new Paragraph({
          style,
          alignment: at < words ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children: [new TextRun({ text, bold })],
        }),
      ],
    })
  const heads =
    head.length === 0
      ? []
      : [new TableRow({ tableHeader: true, children: head.map((text, at) => cell(text, at, true, 'DCE6F5')) })]
  return new Table({
    ...{ width: { size: FULL, type: WidthType.PERCENTAGE }, borders: tableBorders },
    rows: [
      ...heads,
      ...rows.map(
        ({ cells, strong }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, at) => cell(text, at, strong, strong ? 'EEF3FA' : null)),
          }),
      ),
    ],
  })
}

/** Words, lists and tables of the report. A word processor's reader has the figures of a chart in the table beside it. */
export const docxItems = (items: readonly ReportItem[], style: 'Cell' | 'Small' = 'Cell'): (Paragraph | Table)[] =>
  items.flatMap((item, index): (Paragraph | Table)[] => {
    if (item.kind === 'words') return [new Paragraph({ text: item.text })]
    if (item.kind === 'list')
      return item.items.map((text) => new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } }))
    if (item.kind === 'chart') return []
    const caption =
      item.caption === ''
        ? []
        : [
            // A table over a whole page begins one.
            new Paragraph({
              ...{ style: 'TableCaption', text: item.caption },
              pageBreakBefore: style === 'Small' && index > 0,
            }),
          ]
    return [...caption, tableOf(item, style), new Paragraph({ children: [] })]
  })
