/** Bars in groups: a group for each label, in it a bar of each series. */
export type ReportChart = {
  kind: 'chart'
  caption: string
  /** What it shows, in words, for who does not see it. */
  alt: string
  labels: string[]
  series: { name: string; values: number[] }[]
}
export type ReportTable = {
  kind: 'table'
  caption: string
  head: string[]
  /** `strong`: a sum or a result. */
  rows: { cells: string[]; strong: boolean }[]
  /** How many columns from the left are words; the others are figures. */
  words: number
}

/** What a part of the calculations' report is made of, whatever it is set in. */
export type ReportItem = { kind: 'words'; text: string } | { kind: 'list'; items: string[] } | ReportTable | ReportChart
