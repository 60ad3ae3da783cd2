import { styled } from 'styled-components'
import { IconClock } from 'suomifi-icons'
import { Quiet } from '../components/Quiet.ts'
import { tokens } from '../theme/tokens.ts'
import { useDueWords } from './useDueWords.ts'

const Line = styled(Quiet)`
  display: inline-flex;
  gap: ${tokens.space(1)};
  align-items: center;
  & > svg { flex: none; width: 16px; height: 16px; }
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`

/** Until when: in words, red only when it is late. `dueOn` is `YYYY-MM-DD`. */
export const DueLine = ({ dueOn, before = '' }: { dueOn: string | null; before?: string }) => {
  const due = useDueWords(dueOn)
  return (
    <Line data-late={due.late}>
      <IconClock />
      {[before, due.words].filter(Boolean).join(' ')}
    </Line>
  )
}
