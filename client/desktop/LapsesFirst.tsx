import { styled } from 'styled-components'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import { lapsesAt } from './lapsesAt.ts'
import type { WorkItem } from './WorkItem.ts'
import { WorkLink } from './WorkLink.tsx'

const Strip = styled.section`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 4)};
  align-items: baseline;
  padding: ${tokens.space(3, 5)};
  border: ${tokens.line};
  border-left: 4px solid ${tokens.colors.highlightBase};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  overflow-wrap: anywhere;
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
`

/** The desk's one question answered at its top: what lapses first, of what waits for me and for my teams. */
export const LapsesFirst = ({ first }: { first: WorkItem | undefined }) => {
  const text = useText()
  if (!first) return <Quiet as="p">{text('desk.clear')}</Quiet>
  return (
    <Strip aria-labelledby="desk-first">
      <Quiet id="desk-first">{text(lapsesAt(first.row.clock) ? 'desk.first' : 'desk.first.waits')}</Quiet>
      <strong>
        <WorkLink item={first} />
      </strong>
      <span>{first.row.customer.name}</span>
      <PromiseLine clock={first.row.clock} />
    </Strip>
  )
}
