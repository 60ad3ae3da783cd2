import { useId } from 'react'
import { styled } from 'styled-components'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { Card } from '../components/Card.ts'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import { Callout } from './Callout.ts'
import { HandOffActions } from './HandOffActions.tsx'
import { HandOffContact } from './HandOffContact.tsx'
import { HandOffPacket } from './HandOffPacket.tsx'
import { HandOffSteps } from './HandOffSteps.tsx'
import { HandOffWhere } from './HandOffWhere.tsx'
import { LastSaid } from './LastSaid.tsx'

const Sheet = styled(Card)`
  display: grid;
  gap: ${tokens.space(5)};
  h2 { margin-bottom: ${tokens.space(2)}; font-size: 22px; line-height: 28px; font-weight: 600; overflow-wrap: anywhere; }
  h3 { margin-bottom: ${tokens.space(2)}; font-size: 16px; line-height: 24px; font-weight: 600; }
  blockquote { margin: 0; padding-left: ${tokens.space(4)}; border-left: 4px solid ${tokens.colors.highlightLight2}; white-space: pre-wrap; overflow-wrap: anywhere; }
`
const Links = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 4)};
`

/** A hand-off as its sender or its receiver works with it: what is asked, by when, what went along, and what to do. */
export const HandOffView = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const id = useId()
  const { when } = useSayTime()
  const { customer, need, message, outcome, open, kind, state, clock, ours } = handOff
  const isTaker = kind === 'pullRequest' ? ours : !ours
  const owesContact = state === 'accepted' && isTaker && clock !== null && clock.stoppedAt === null
  const isToTake = open && kind !== 'pullRequest' && !ours && state !== 'accepted'
  return (
    <Sheet aria-labelledby={id}>
      <div>
        <h2 id={id} dir="auto">
          {need ?? text('handOffs.noNeed')}
        </h2>
        <HandOffWhere handOff={handOff} />
      </div>
      <PromiseLine clock={clock} bar />
      <LastSaid handOff={handOff} />
      <blockquote dir="auto" aria-label={text('handOffs.message')}>
        {message}
      </blockquote>
      {outcome ? (
        <div>
          <h3>{text('handOffs.outcome')}</h3>
          <blockquote dir="auto">{outcome.text}</blockquote>
          <Quiet as="p">{[outcome.by, when(outcome.at)].join(' · ')}</Quiet>
        </div>
      ) : null}
      <HandOffPacket handOff={handOff} />
      {owesContact ? <HandOffContact handOff={handOff} /> : null}
      {isToTake ? (
        <Callout>
          <h3>{text('handOffs.customerFollows')}</h3>
          <p>{text('handOffs.customerFollows.how', { customer: customer.name })}</p>
        </Callout>
      ) : null}
      {state === 'awaitingCustomer' ? (
        <Callout>
          <h3>{text('handOffs.asked')}</h3>
          <p>{text('handOffs.asked.how')}</p>
        </Callout>
      ) : null}
      <HandOffActions handOff={handOff} />
      <HandOffSteps handOff={handOff} />
      <Links>
        {handOff.matterOpens ? (
          <TextLink to="/matters/$matterId" params={{ matterId: handOff.matterId }}>
            {text('handOffs.toMatter')}
          </TextLink>
        ) : null}
        {handOff.customerOpens && customer.businessId ? (
          <TextLink to="/companies/$businessId" params={{ businessId: customer.businessId }}>
            {text('handOffs.toCustomer')}
          </TextLink>
        ) : null}
      </Links>
    </Sheet>
  )
}
