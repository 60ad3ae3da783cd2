import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import type { Reported } from './Reported.ts'
import type { ReportTable } from './ReportItem.ts'
import type { ReportPart } from './ReportPart.ts'
import type { Wording } from './Wording.ts'

const SOURCES = ['openingCash', 'own', 'investor', 'grants', 'loans'] as const

const sums = (caption: string, rows: [string, string, boolean?][], { euros }: Wording): ReportTable => ({
  ...{ kind: 'table', caption, head: [], words: 1 },
  rows: rows.map(([name, amount, strong = false]) => ({ cells: [name, `${euros(amount)} €`], strong })),
})

/** How much money is needed, what for, and where it comes from. */
export const funding = ({ tables: { funding: of }, wording }: Reported): ReportPart => {
  const { say, language } = wording
  return {
    ...{ title: calculationRowsTexts['calculations.results.funding'][language], wide: false },
    items: [
      sums(
        say('planExport.need'),
        [
          [say('planExport.needInvestments'), of.investments],
          [
            say(Number(of.operations) < 0 ? 'planExport.needLessOperations' : 'planExport.needOperations'),
            of.operations,
          ],
          [say('planExport.needReserve'), of.reserve],
          [say('planExport.needTotal'), of.need, true],
        ],
        wording,
      ),
      sums(
        say('planExport.sources'),
        [
          ...SOURCES.filter((source) => Number(of.sources[source]) !== 0).map((source): [string, string] => [
            say(`planExport.source.${source}`),
            of.sources[source],
          ]),
          [say('planExport.sourcesTotal'), of.sourcesTotal, true],
          [say('planExport.fundingMissing'), of.missing, true],
        ],
        wording,
      ),
    ],
  }
}
