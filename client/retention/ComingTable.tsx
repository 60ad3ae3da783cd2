import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { listRetention } from '#shared/retention/listRetention.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { Table } from './Table.ts'

/** How much of what goes on which day. */
export const ComingTable = ({ coming }: Pick<OutputOf<typeof listRetention>, 'coming'>) => {
  const text = useText()
  const { fullDay } = useSayTime()
  return (
    <Table>
      <thead>
        <tr>
          {(['from', 'kind', 'count'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`retention.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coming.map(({ kind, from, count }) => (
          <tr key={`${from} ${kind}`}>
            <td data-column={text('retention.column.from')}>{fullDay(from)}</td>
            <td data-column={text('retention.column.kind')}>{text(`retention.kind.${kind}`)}</td>
            <td data-column={text('retention.column.count')}>{count}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
