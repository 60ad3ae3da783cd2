import { Command } from 'cmdk'
import type { MatterFilters } from '#shared/matters/MatterFilters.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { useMatters } from '../matters/useMatters.ts'
import { fits } from './fits.ts'

/** As many as one looks through; typing finds the others. */
const SHOWN = 30

type Props = { typed: string; filters: MatterFilters; pick: (matter: MatterRow) => unknown }

/** Matters of a list, found by what they are about or whose they are. */
export const PickMatter = ({ typed, filters, pick }: Props) => {
  const text = useText()
  const { rows, data, error } = useMatters(filters)
  const found = rows.filter(({ need, customer }) => fits(`${need} ${customer.name}`, typed)).slice(0, SHOWN)
  if (error && !data) return <Command.Loading>{text('palette.failed')}</Command.Loading>
  if (!data) return <Command.Loading>{text('palette.fetching')}</Command.Loading>
  if (found.length === 0) return <Command.Loading>{text('palette.nothing')}</Command.Loading>
  return found.map((matter) => (
    <Command.Item key={matter.matterId} value={matter.matterId} onSelect={() => pick(matter)}>
      <span>{matter.need}</span>
      <Quiet>{matter.customer.name}</Quiet>
    </Command.Item>
  ))
}
