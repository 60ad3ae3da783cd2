import { useId } from 'react'
import { styled } from 'styled-components'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import { HandOffSteps } from './HandOffSteps.tsx'
import { LastSaid } from './LastSaid.tsx'
import { OwnAnswer } from './OwnAnswer.tsx'
import { OwnStop } from './OwnStop.tsx'
import { PacketList } from './PacketList.tsx'
import { ParcelTrack } from './ParcelTrack.tsx'
import { PlanGoesLive } from './PlanGoesLive.tsx'
import { usePlaceWords } from './usePlaceWords.ts'

const Column = styled(Page)`
  max-width: 720px;
`
const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  h3 { font-size: inherit; line-height: inherit; font-weight: 600; }
  blockquote { margin: 0; padding-left: ${tokens.space(3)}; border-left: 2px solid ${tokens.colors.highlightLight1}; white-space: pre-wrap; overflow-wrap: anywhere; }
`

/** A hand-off as its customer follows it: what they are asked first, then where it is, and what goes with it. */
export const OwnHandOffView = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const trackId = useId()
  const { shortDay, when } = useSayTime()
  const { organisation } = usePlaceWords()
  const { need, from, to, state, open, accepted, packet, message, outcome, clock, may } = handOff
  const isAsked = may.includes('agree') || may.includes('choose')
  const ends = { from: organisation(from), to: to ? organisation(to) : '' }
  const contact = accepted?.contactOn
    ? text('ownHandOffs.contact', { name: accepted.by, day: shortDay(accepted.contactOn) })
    : accepted && text('ownHandOffs.handles', { name: accepted.by })
  return (
    <Column>
      <div>
        <TextLink to="/hand-offs">{text('ownHandOffs.back')}</TextLink>
        <PageTitle title={need ?? text('handOffs.noNeed')}>
          <span dir="auto">{need ?? text('handOffs.noNeed')}</span>
        </PageTitle>
        <Quiet as="p">{text('handOffs.way', { ...ends, to: ends.to || text('ownHandOffs.way.choosing') })}</Quiet>
      </div>
      {isAsked ? <OwnAnswer handOff={handOff} /> : null}
      <Card aria-labelledby={trackId}>
        <CardTitle id={trackId}>{text('ownHandOffs.track')}</CardTitle>
        <Stack>
          {open || state === 'closed' ? (
            <ParcelTrack handOff={handOff} />
          ) : (
            <>
              <p>{text(`ownHandOffs.ended.${state as 'returned'}`, ends)}</p>
              <LastSaid handOff={handOff} voice="customer" />
            </>
          )}
          {open && contact && handOff.kind !== 'pullRequest' ? <p>{contact}</p> : null}
          {open ? <PromiseLine clock={clock} voice="customer" bar /> : null}
          {outcome ? (
            <div>
              <strong>{text('handOffs.outcome')}</strong>
              <blockquote dir="auto">{outcome.text}</blockquote>
              <Quiet>{[outcome.by, when(outcome.at)].join(' · ')}</Quiet>
            </div>
          ) : null}
          <HandOffSteps handOff={handOff} voice="customer" />
        </Stack>
      </Card>
      {isAsked ? null : (
        <Card>
          <CardTitle>{text('packet.title')}</CardTitle>
          <Stack>
            <blockquote dir="auto">{message}</blockquote>
            {packet && packet.length > 0 ? (
              <>
                <PacketList items={packet} voice="customer" />
                {open ? <PlanGoesLive items={packet} /> : null}
              </>
            ) : (
              <Quiet as="p">{text('ownHandOffs.told.only')}</Quiet>
            )}
          </Stack>
        </Card>
      )}
      {may.includes('refuse') && !isAsked ? <OwnStop handOff={handOff} /> : null}
      <TextLink to="/matters/$matterId" params={{ matterId: handOff.matterId }}>
        {text('ownHandOffs.toMatter')}
      </TextLink>
    </Column>
  )
}
