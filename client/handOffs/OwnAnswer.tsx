import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { answerHandOff } from '#shared/handOffs/answerHandOff.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import type { Place } from '#shared/handOffs/Place.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { CommandFailure } from '../components/CommandFailure.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { OwnPacket } from './OwnPacket.tsx'
import { useHandOffCommand } from './useHandOffCommand.ts'
import { usePlaceWords } from './usePlaceWords.ts'

const Sheet = styled(Card)`
  display: grid;
  gap: ${tokens.space(4)};
  border-top: 3px solid ${tokens.colors.highlightBase};
  blockquote { margin: 0; padding-left: ${tokens.space(3)}; border-left: 2px solid ${tokens.colors.highlightLight1}; white-space: pre-wrap; overflow-wrap: anywhere; }
`
const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
  ${tokens.narrow} { & > button { flex: 1 1 100%; min-height: 52px; } }
`
const Providers = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
  li { display: grid; gap: ${tokens.space(2)}; padding: ${tokens.space(4)}; border: ${tokens.line}; border-radius: ${tokens.radius}; }
  button { ${tokens.narrow} { width: 100%; min-height: 52px; } justify-self: start; }
`

const questionOf = ({ kind, asks, sentAt }: HandOff) => {
  if (asks?.choose) return 'ownHandOffs.asks.choose'
  if (kind === 'pullRequest') return 'ownHandOffs.asks.give'
  return sentAt ? 'ownHandOffs.asks.also' : 'ownHandOffs.asks.agree'
}

/** What the customer is asked, and the answer in one tap; what they leave out does not go. */
export const OwnAnswer = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const id = useId()
  const { organisation, inside } = usePlaceWords()
  const { run, failure, running } = useHandOffCommand(answerHandOff, handOff.customerId)
  const [leaveOut, setLeaveOut] = useState<string[]>([])
  const { from, to, asks, offered, message } = handOff
  const answer = async (yes: boolean, place?: Place) => {
    const answered = await run({
      customerId: handOff.customerId as never,
      handOffId: handOff.handOffId as never,
      yes,
      ...(yes && leaveOut.length > 0 ? { leaveOut } : {}),
      ...(place ? { organisationId: place.organisation.id as never } : {}),
    })
    if (!answered) return
    const said = answered.state === 'awaitingCustomer' ? 'sign' : yes ? 'agree' : 'refuse'
    confirmDone(text(`ownHandOffs.done.${said}`))
  }
  const signed = asks?.signed ?? []
  const names = { from: organisation(from), to: to ? organisation(to) : '' }
  return (
    <Sheet aria-labelledby={id}>
      <div>
        <CardTitle id={id}>{text(questionOf(handOff), names)}</CardTitle>
        <blockquote dir="auto">{message}</blockquote>
      </div>
      <OwnPacket handOff={handOff} leaveOut={leaveOut} onLeaveOut={setLeaveOut} />
      {signed.length > 0 ? (
        <Quiet as="p">{text('ownHandOffs.signed', { names: signed.map(({ name }) => name).join(', ') })}</Quiet>
      ) : null}
      {asks?.choose ? (
        <Providers>
          {offered.map((place) => (
            <li key={place.organisation.id}>
              <strong>{organisation(place)}</strong>
              {inside(place) ? <span>{inside(place)}</span> : null}
              <Button
                aria-disabled={running}
                aria-label={text('ownHandOffs.choose.label', { name: organisation(place) })}
                onClick={() => answer(true, place)}
              >
                {text('ownHandOffs.choose')}
              </Button>
            </li>
          ))}
        </Providers>
      ) : null}
      <CommandFailure failure={failure} />
      <Buttons>
        {asks?.choose ? null : (
          <Button aria-disabled={running} onClick={() => answer(true)}>
            {text('ownHandOffs.agree')}
          </Button>
        )}
        <Button variant="secondary" aria-disabled={running} onClick={() => answer(false)}>
          {text('ownHandOffs.refuse')}
        </Button>
      </Buttons>
    </Sheet>
  )
}
