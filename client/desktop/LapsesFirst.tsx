import { styled } from 'styled-components'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import { lapsesAt } from './lapsesAt.ts'
import type { WorkItem } from './WorkItem.ts'
import { WorkLink } from './WorkLink.tsx'

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 2)};
  align-items: baseline;
  margin-top: ${tokens.space(1)};
  overflow-wrap: anywhere;
`

/** The desk's one question answered at its top: what lapses first, of what waits for me and for my teams. */
export const LapsesFirst = ({ first }: { first: WorkItem | undefined }) => {
  const text = useText()
  if (!first) return <Quiet as="p">{text('desk.clear')}</Quiet>
  return (
    <Line>
      <span>{text(lapsesAt(first.row.clock) ? 'desk.first' : 'desk.first.waits')}</span>
      <strong>
        <WorkLink item={first} />, {first.row.customer.name}
      </strong>
      <PromiseLine clock={first.row.clock} />
    </Line>
  )
}
