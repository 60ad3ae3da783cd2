import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import type { WorkItem } from './WorkItem.ts'
import { WorkLink } from './WorkLink.tsx'

const Row = styled.li`
  display: flex;
  gap: ${tokens.space(3)};
  align-items: center;
  padding: ${tokens.space(3, 5)};
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
  & > button { flex: none; white-space: nowrap; }
`
const What = styled.div`
  flex: 1 1 auto;
  display: grid;
  gap: ${tokens.space(1)};
  min-width: 0;
  overflow-wrap: anywhere;
  & > :first-child { font-weight: 600; justify-self: start; }
`

type Props = { item: WorkItem; before?: ReactNode; children?: ReactNode }

/** A matter or a hand-off on the desk: what is needed, by whom, what is left of the promise, and what can be done to it. */
export const WorkRow = ({ item, before, children }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const from = item.of === 'handOff' ? item.row.from.organisation.name[language] : undefined
  return (
    <Row>
      {before}
      <What>
        <WorkLink item={item} />
        <Quiet>
          {[item.row.customer.name, from && text('desk.handOff', { organisation: from })].filter(Boolean).join(' · ')}
        </Quiet>
        <PromiseLine clock={item.row.clock} bar />
      </What>
      {children}
    </Row>
  )
}
