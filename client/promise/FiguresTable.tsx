import { styled } from 'styled-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { getPromiseFigures } from '#shared/promise/getPromiseFigures.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  font-variant-numeric: tabular-nums;
  & th, & td { padding: ${tokens.space(3, 4)}; border-top: ${tokens.line}; text-align: left; vertical-align: top; }
  & thead th { border-top: 0; font-weight: 600; white-space: nowrap; }
  & tbody th { font-weight: 600; overflow-wrap: anywhere; }
  ${tokens.narrow} {
    & thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    & tr { display: grid; padding: ${tokens.space(3, 4)}; border-top: ${tokens.line}; }
    & tbody th, & tbody td { padding: ${tokens.space(1, 0)}; border: 0; }
    & td[data-name] { display: flex; justify-content: space-between; gap: ${tokens.space(4)}; }
    & td[data-name]::before { content: attr(data-name); color: ${tokens.colors.depthDark1}; }
  }
`

const COLUMNS = ['kept', 'median', 'worst', 'paused'] as const
type Item = OutputOf<typeof getPromiseFigures>['items'][number]

/** Organisations in the order of their names, each with its figures; on a phone each is a card. */
export const FiguresTable = ({ items }: { items: readonly Item[] }) => {
  const text = useText()
  const { language } = useLanguage()
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : `${language}-FI`)
  const said = ({ kept, medianDays, worstDays, paused }: NonNullable<Item['figures']>) => {
    const days = (count: number) => text('promiseFigures.days', { days: number.format(count) })
    const percent = (count: number) => text('promiseFigures.percent', { count })
    return { kept: percent(kept), median: days(medianDays), worst: days(worstDays), paused: percent(paused) }
  }
  return (
    <Table aria-label={text('promiseFigures.table')}>
      <thead>
        <tr>
          <th scope="col">{text('promiseFigures.organisation')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {text(`promiseFigures.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ organisation, figures }) => (
          <tr key={organisation.id}>
            <th scope="row">{organisation.name[language]}</th>
            {figures ? (
              COLUMNS.map((column) => (
                <td key={column} data-name={text(`promiseFigures.${column}`)}>
                  {said(figures)[column]}
                </td>
              ))
            ) : (
              <td colSpan={COLUMNS.length}>
                <Quiet>{text('promiseFigures.few')}</Quiet>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
