import { useId, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import type { ReceivedInquiry } from '#shared/inquiries/ReceivedInquiry.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import { CaseSheet } from '../components/CaseSheet.ts'
import { Quiet } from '../components/Quiet.ts'
import { SpreadRow } from '../components/SpreadRow.ts'
import { shareLeft } from '../components/shareLeft.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { TimeLeft } from '../components/TimeLeft.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { Said } from './Said.ts'
import { useAboutWords } from './useAboutWords.ts'

/** One inquiry in the organisation's inbox: whose, about what, how much time is left; and the answer. */
export const ReceivedCard = ({ inquiry }: { inquiry: ReceivedInquiry }) => {
  const text = useText()
  const id = useId()
  const { when, due } = useSayTime()
  const about = useAboutWords()(inquiry)
  const [answering, setAnswering] = useState(false)
  const { customer, dueOn, answer, state, overdue } = inquiry
  return (
    <CaseSheet as="article" aria-labelledby={id}>
      <SpreadRow>
        <div>
          <h2 id={id}>{text(`inquiries.kind.${inquiry.kind}`)}</h2>
          {customer.businessId ? (
            <TextLink to="/companies/$businessId" params={{ businessId: customer.businessId }}>
              {customer.name}
            </TextLink>
          ) : (
            <span>{customer.name}</span>
          )}
        </div>
        {state === 'open' && dueOn ? (
          <TimeLeft
            left={overdue ? 0 : shareLeft(Date.parse(inquiry.askedAt), startOfDay(dueOn, 1).getTime())}
            words={text(overdue ? 'inquiries.inbox.overdue' : 'inquiries.inbox.due', { day: due(dueOn) })}
            late={overdue}
          />
        ) : (
          <Tag $tone={state === 'refused' ? 'quiet' : 'good'}>{text(`inquiries.state.${state}`)}</Tag>
        )}
      </SpreadRow>
      <Quiet>{text('inquiries.asked', { name: inquiry.askedBy, when: when(inquiry.askedAt) })}</Quiet>
      <Said dir="auto">{inquiry.text}</Said>
      {about ? <Quiet>{about}</Quiet> : null}
      {answer ? (
        <>
          <Quiet>{text('inquiries.own.answered', { name: answer.by, when: when(answer.at) })}</Quiet>
          <Said dir="auto">{answer.text}</Said>
        </>
      ) : null}
      {state === 'open' && !answering ? (
        <Button
          variant="secondary"
          aria-label={text('inquiries.answer.to', { name: customer.name })}
          onClick={() => setAnswering(true)}
        >
          {text('inquiries.answer')}
        </Button>
      ) : null}
      {answering && state === 'open' ? <AnswerForm inquiry={inquiry} onClose={() => setAnswering(false)} /> : null}
    </CaseSheet>
  )
}
