import { styled } from 'styled-components'
import type { Inquiry } from '#shared/inquiries/Inquiry.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { Said } from './Said.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(3)};
  margin-top: ${tokens.space(2)};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.highlightLight4};
  [data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`

/** What the customer asked, and the answer or by when it comes: in the place where it was asked. */
export const OwnInquiry = ({ inquiry }: { inquiry: Inquiry }) => {
  const text = useText()
  const { today, when, due } = useSayTime()
  const { askedAt, dueOn, answer } = inquiry
  const late = dueOn !== null && dueOn < today
  return (
    <Frame>
      <Quiet>{text('inquiries.own.asked', { when: when(askedAt) })}</Quiet>
      <Said dir="auto">{inquiry.text}</Said>
      {answer ? (
        <>
          <Quiet>{text('inquiries.own.answered', { name: answer.by, when: when(answer.at) })}</Quiet>
          <Said dir="auto">{answer.text}</Said>
        </>
      ) : null}
      {!answer && dueOn ? (
        <p data-late={late}>{text(late ? 'inquiries.own.late' : 'inquiries.own.waits', { day: due(dueOn) })}</p>
      ) : null}
    </Frame>
  )
}
