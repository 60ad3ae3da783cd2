import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { DueLine } from './DueLine.tsx'
import { StackedRow } from './StackedRow.ts'
import { WorkLink } from './WorkLink.tsx'

/** A matter of mine whose day is today or has passed. */
export const Deadline = ({ matter }: { matter: MatterRow }) => (
  <StackedRow>
    <WorkLink item={{ of: 'matter', row: matter }} />
    <Quiet>{matter.customer.name}</Quiet>
    <DueLine dueOn={matter.dueOn} before={useText()('desk.deadline')} />
  </StackedRow>
)
