import { styled } from 'styled-components'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { DueLine } from './DueLine.tsx'
import { StackedRow } from './StackedRow.ts'
import { WorkLink } from './WorkLink.tsx'

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
  align-items: center;
`

/** A matter of mine: where it stands. Its promise, while one counts, is among what waits for me. */
export const MyMatter = ({ matter }: { matter: MatterRow }) => {
  const text = useText()
  return (
    <StackedRow>
      <WorkLink item={{ of: 'matter', row: matter }} />
      <Quiet>{matter.customer.name}</Quiet>
      <Line>
        <Tag>{text(`matters.status.${matter.status}`)}</Tag>
        {matter.dueOn ? <DueLine dueOn={matter.dueOn} before={text('desk.deadline')} /> : null}
      </Line>
    </StackedRow>
  )
}
