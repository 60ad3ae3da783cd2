import { styled } from 'styled-components'
import { IconClock } from 'suomifi-icons'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useDueWords } from './useDueWords.ts'
import { WorkLink } from './WorkLink.tsx'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(3, 5)};
  overflow-wrap: anywhere;
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
  & > :first-child { font-weight: 600; justify-self: start; }
`
const Due = styled(Quiet)`
  display: inline-flex;
  gap: ${tokens.space(1)};
  align-items: center;
  & > svg { width: 16px; height: 16px; }
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`

/** A matter of mine whose day is today or has passed. */
export const Deadline = ({ matter }: { matter: MatterRow }) => {
  const text = useText()
  const due = useDueWords(matter.dueOn)
  return (
    <Row>
      <WorkLink item={{ of: 'matter', row: matter }} />
      <Due data-late={due.late}>
        <IconClock />
        {text('desk.deadline')} {due.words} · {matter.customer.name}
      </Due>
    </Row>
  )
}
