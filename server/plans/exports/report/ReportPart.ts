import type { ReportItem } from './ReportItem.ts'

export type ReportPart = {
  title: string
  /** Its tables need the width of the page. */
  wide: boolean
  items: ReportItem[]
}
