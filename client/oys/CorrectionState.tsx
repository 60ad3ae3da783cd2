import { styled } from 'styled-components'
import { IconInfo } from 'suomifi-icons'
import { ExternalLink } from 'suomifi-ui-components'
import type { Inquiry } from '#shared/inquiries/Inquiry.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Line = styled.p`
  display: flex;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(2, 3)};
  background: ${tokens.colors.highlightLight4};
  border-radius: ${tokens.radius};
  & > svg { flex: none; width: 18px; height: 18px; margin-top: 3px; color: ${tokens.colors.highlightDark1}; }
`

/** Where a request to correct stands: under way, answered, or to be corrected at its source. */
export const CorrectionState = ({ inquiry }: { inquiry: Inquiry }) => {
  const text = useText()
  const { today, fullDay } = useSayTime()
  const { state, dueOn, answer } = inquiry
  const words = () => {
    if (state === 'forwarded') return text('oys.wrong.state.forwarded')
    if (state !== 'open') return text(`oys.wrong.state.${state}`, { text: answer?.text ?? '' })
    const late = dueOn !== null && dueOn < today
    return text(late ? 'oys.wrong.state.late' : 'oys.wrong.state.open', { day: dueOn ? fullDay(dueOn) : '' })
  }
  return (
    <Line>
      <IconInfo />
      <span>
        {words()}{' '}
        {state === 'forwarded' ? (
          <ExternalLink href="https://www.ytj.fi" labelNewWindow={text('shell.newWindow')}>
            {text('oys.wrong.ytj')}
          </ExternalLink>
        ) : null}
      </span>
    </Line>
  )
}
