import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { Matter } from '#shared/matters/Matter.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { DocumentsCard } from '../documents/DocumentsCard.tsx'
import { CustomerTimeline } from '../events/CustomerTimeline.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { OwnHandOffsCard } from '../handOffs/OwnHandOffsCard.tsx'
import { useText } from '../i18n/useText.ts'
import { MessagesCard } from '../messages/MessagesCard.tsx'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import { OwnHandlers } from './OwnHandlers.tsx'
import { OwnMove } from './OwnMove.tsx'

const Column = styled(Page)`
  max-width: 760px;
`
const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  & > form { justify-self: stretch; }
  & > p, blockquote { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  blockquote { padding-left: ${tokens.space(3)}; border-left: 2px solid ${tokens.colors.highlightLight1}; }
  & > button { ${tokens.narrow} { justify-self: stretch; } }
`

/** The customer's matter in plain words: where it stands, what is waited for, who handles it and whether they may, what happened. */
export const OwnMatterView = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const stateId = useId()
  const { when } = useSayTime()
  const [moving, setMoving] = useState<'withdraw' | 'reopen' | null>(null)
  const { matterId, customerId, need, description, status, statusReason, statusAt, outcome, clock, moves, open } =
    matter
  const waits = status === 'waitingForCustomer'
  const may = (to: string) => moves.some((move) => move.to === to)
  return (
    <Column>
      <div>
        <TextLink to="/matters">{text('myMatter.back')}</TextLink>
        <PageTitle title={need}>
          <span dir="auto">{need}</span>
        </PageTitle>
      </div>
      <Card aria-labelledby={stateId}>
        <CardTitle id={stateId}>{text(waits ? 'myMatter.waits' : 'matter.state')}</CardTitle>
        <Stack>
          <Tag $tone={waits ? 'warning' : open ? 'quiet' : 'good'}>{text(`matters.toYou.${status}`)}</Tag>
          {statusReason ? <blockquote dir="auto">{statusReason}</blockquote> : null}
          {outcome ? (
            <>
              <strong>{text('myMatter.outcome')}</strong>
              <blockquote dir="auto">{outcome.text}</blockquote>
              {outcome.effect ? <p dir="auto">{outcome.effect}</p> : null}
            </>
          ) : null}
          <Quiet>{when(statusAt)}</Quiet>
          <PromiseLine clock={open ? clock : null} voice="customer" bar />
          {waits && may('inProgress') ? <OwnMove matter={matter} act="answered" /> : null}
          {moving ? <OwnMove matter={matter} act={moving} onClose={() => setMoving(null)} /> : null}
          {open && may('closedWithoutService') && !moving ? (
            <Button variant="secondaryNoBorder" onClick={() => setMoving('withdraw')}>
              {text('myMatter.withdraw')}
            </Button>
          ) : null}
          {!open && moves.length > 0 && !moving ? (
            <Button variant="secondary" onClick={() => setMoving('reopen')}>
              {text('myMatter.reopen')}
            </Button>
          ) : null}
        </Stack>
      </Card>
      <MessagesCard matterId={matterId} voice="customer" />
      <OwnHandOffsCard matterId={matterId} />
      <OwnHandlers matter={matter} />
      <DocumentsCard matterId={matterId} />
      {description ? (
        <Card>
          <CardTitle>{text('myMatter.said')}</CardTitle>
          <Stack>
            <p dir="auto">{description}</p>
          </Stack>
        </Card>
      ) : null}
      <section>
        <CardTitle>{text('matter.timeline')}</CardTitle>
        <CustomerTimeline customerId={customerId} voice="customer" filters={{ matterId: matterId as never }} />
      </section>
    </Column>
  )
}
