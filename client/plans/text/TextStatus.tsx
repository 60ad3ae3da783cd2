import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { TextKey } from '../../i18n/TextKey.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import type { SharedText, TextState } from './SharedText.ts'
import { useWriters } from './useWriters.ts'

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: ${tokens.space(1, 4)};
  min-height: 24px;
  color: ${tokens.colors.depthDark1};
  font-size: 15px;
  & > [data-state='offline'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`

type Props = { shared: SharedText; state: TextState; mayEdit: boolean; keepsHere: boolean }

const wordsOf = (state: TextState, { mayEdit, keepsHere }: Omit<Props, 'shared' | 'state'>): TextKey | null => {
  if (state === 'connecting') return 'planText.state.connecting'
  if (state === 'offline' && !mayEdit) return 'planText.state.offline.reader'
  if (state === 'offline') return keepsHere ? 'planText.state.offline.kept' : 'planText.state.offline.held'
  if (!mayEdit || state === 'ended') return null
  return state === 'saving' ? 'planText.state.saving' : 'planText.state.saved'
}

/** How it is with the text and the line, and who else has it open. Only what changes what one should do is spoken. */
export const TextStatus = ({ shared, state, mayEdit, keepsHere }: Props) => {
  const text = useText()
  const { present, said } = useWriters(shared)
  const words = wordsOf(state, { mayEdit, keepsHere })
  return (
    <Line data-visit="saves">
      <span data-state={state} role={state === 'offline' ? 'status' : undefined}>
        {words ? text(words) : ''}
      </span>
      {present.length > 0 ? <span>{text('planText.here', { names: present.join(' · ') })}</span> : null}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </Line>
  )
}
