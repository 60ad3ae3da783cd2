import { styled } from 'styled-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { contactIn } from '#shared/events/contactIn.ts'
import type { listGrantedFeed } from '#shared/grants/listGrantedFeed.ts'
import { Card } from '../components/Card.ts'
import { Quiet } from '../components/Quiet.ts'
import { EventBasis } from '../events/EventBasis.tsx'
import { eventWords } from '../events/eventWords.ts'
import { useAuthorWords } from '../events/useAuthorWords.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { CustomerLink } from '../heldGrants/CustomerLink.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Row = styled(Card)`
  display: grid;
  gap: ${tokens.space(1)};
  content-visibility: auto;
  contain-intrinsic-size: auto 150px;
  h2 { font-size: inherit; line-height: inherit; font-weight: 600; }
`
const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: ${tokens.space(0, 4)};
`

/** One thing that happened, with whose it is and why the viewer sees it. */
export const FeedRow = ({ row: { customer, event } }: { row: OutputOf<typeof listGrantedFeed>['items'][number] }) => {
  const text = useText()
  const authorWords = useAuthorWords()
  const { when } = useSayTime()
  const { fact, occurredAt } = event
  const said = contactIn(fact)?.text
  return (
    <Row as="li">
      <Head>
        <CustomerLink customer={customer} />
        <Quiet>{when(occurredAt)}</Quiet>
      </Head>
      <h2 dir="auto">{eventWords(text, fact)}</h2>
      <Quiet>{authorWords(event)}</Quiet>
      {said ? <p dir="auto">{said}</p> : null}
      <EventBasis record={event} voice="professional" />
    </Row>
  )
}
