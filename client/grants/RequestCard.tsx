import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { AccessRequest } from '#shared/grants/AccessRequest.ts'
import { answerAccessRequest } from '#shared/grants/answerAccessRequest.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { DayField } from '../events/DayField.tsx'
import { parseDay } from '../events/parseDay.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { GrantPreview } from './GrantPreview.tsx'
import { granteeChoiceOf } from './granteeChoiceOf.ts'
import { granteeName } from './granteeName.ts'
import { SectionChoice } from './SectionChoice.tsx'
import { useGivenWords } from './useGivenWords.ts'

const Whole = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  border-top: 3px solid ${tokens.colors.highlightBase};
  h3 { font-size: 18px; line-height: 24px; font-weight: 600; }
`
const Purpose = styled.blockquote`
  margin: 0;
  padding-left: ${tokens.space(3)};
  border-left: 3px solid ${tokens.colors.depthLight1};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  ${tokens.narrow} { & > button { flex: 1 1 100%; } }
`

/** A request to see the customer's information: accept as asked, accept less, or decline; and how it would look. */
export const RequestCard = ({ request, first }: { request: AccessRequest; first: boolean }) => {
  const text = useText()
  const given = useGivenWords()
  const id = useId()
  const { language } = useLanguage()
  const { when, today, fullNumbers } = useSayTime()
  const queryClient = useQueryClient()
  const command = useCommand(answerAccessRequest)
  const [sections, setSections] = useState(request.sections)
  const [day, setDay] = useState(fullNumbers(request.lastDay))
  const [tried, setTried] = useState(false)
  const lastDay = parseDay(day, today)
  const name = granteeName(request.to, language)
  const to = granteeChoiceOf(request.to, language)

  const answer = async (accept: boolean) => {
    setTried(accept)
    if (accept && (sections.length === 0 || !lastDay)) return
    const { customerId, requestId } = request
    const terms = accept && lastDay ? { sections, lastDay } : {}
    const { grant } = await command.mutateAsync({
      customerId: customerId as never,
      requestId: requestId as never,
      accept,
      ...terms,
    })
    await invalidateCustomer(queryClient, customerId)
    confirmDone(grant ? given(grant, name) : text('grants.request.declined'))
    document.querySelector('h1')?.focus({ preventScroll: true })
  }
  return (
    <Whole as="li" aria-labelledby={id} id={request.requestId} tabIndex={-1}>
      <h3 id={id}>{text('grants.request.title', { name })}</h3>
      <Purpose dir="auto">{request.purpose}</Purpose>
      <Quiet as="p">{text('grants.request.by', { name: request.by.name, when: when(request.askedAt) })}</Quiet>
      <SectionChoice
        legend={text('grants.request.sections')}
        hint={text('grants.request.less')}
        offered={request.sections}
        chosen={sections}
        onChange={setSections}
        problem={tried && sections.length === 0 ? text('give.problem.what') : undefined}
      />
      <DayField
        label={text('grants.change.lastDay')}
        value={day}
        onChange={setDay}
        problem={tried && !lastDay ? text('grants.change.day') : undefined}
      />
      {to && sections.length > 0 ? (
        <Fold title={text('grants.request.look')}>
          <GrantPreview customerId={request.customerId} to={to} sections={sections} right={request.right} level="h4" />
        </Fold>
      ) : null}
      {command.error ? (
        <InlineAlert status="error" role="alert">
          {command.error.message || text('grants.failed')}
        </InlineAlert>
      ) : null}
      <Actions>
        <Button
          variant={first ? 'default' : 'secondary'}
          aria-disabled={command.isPending}
          onClick={() => answer(true).catch(() => {})}
        >
          {text('grants.request.accept')}
        </Button>
        <Button
          variant="secondaryNoBorder"
          aria-disabled={command.isPending}
          onClick={() => answer(false).catch(() => {})}
        >
          {text('grants.request.decline')}
        </Button>
      </Actions>
    </Whole>
  )
}
