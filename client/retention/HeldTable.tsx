import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { listRetention } from '#shared/retention/listRetention.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { Table } from './Table.ts'

/** What is past its day and stays, why, and when that is looked at again. */
export const HeldTable = ({ held }: Pick<OutputOf<typeof listRetention>, 'held'>) => {
  const text = useText()
  const { fullDay } = useSayTime()
  return (
    <Table>
      <thead>
        <tr>
          {(['kind', 'record', 'why', 'again'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`retention.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {held.map(({ kind, recordId, holds, lookedAgainOn }) => (
          <tr key={recordId}>
            <td data-column={text('retention.column.kind')}>{text(`retention.kind.${kind}`)}</td>
            <td data-column={text('retention.column.record')}>{recordId}</td>
            <td data-column={text('retention.column.why')}>
              {holds
                .map(({ why, paragraph }) =>
                  text('retention.because', { why: text(`retention.why.${why}`), paragraph }),
                )
                .join(', ')}
            </td>
            <td data-column={text('retention.column.again')}>{fullDay(lookedAgainOn)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
