import { styled } from 'styled-components'
import { IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { MOST_OFFERED } from '#shared/handOffs/handOffLimits.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { ReceiverDraft } from './ReceiverDraft.ts'
import { ReceiverPick } from './ReceiverPick.tsx'
import type { Composing } from './useCompose.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  & > button { justify-self: start; }
`
const Offered = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  display: grid;
  gap: ${tokens.space(2)};
  legend { padding: 0; margin-bottom: ${tokens.space(2)}; font-weight: 600; }
  & > button { justify-self: start; }
`

/** To whom: one receiver, or several among whom the customer chooses. */
export const ComposeReceivers = ({ composing }: { composing: Composing }) => {
  const text = useText()
  const { receivers, setReceivers, addReceiver, tried, isWhole, choosing } = composing
  const taken = receivers.flatMap(({ organisationId }) => organisationId ?? [])
  const pickOf = (receiver: ReceiverDraft, place: number) => (
    <ReceiverPick
      receiver={receiver}
      onChange={(changed) => setReceivers(receivers.map((one, at) => (at === place ? changed : one)))}
      taken={taken}
      problem={tried && !isWhole && !receiver.place ? text('compose.problem.to') : undefined}
    />
  )
  return (
    <Stack>
      {choosing || !receivers[0] ? null : pickOf(receivers[0], 0)}
      {choosing
        ? receivers.map((receiver, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the offer is what it is.
            <Offered key={place}>
              <legend>{text('compose.offer.number', { number: place + 1 })}</legend>
              {pickOf(receiver, place)}
              <Button
                variant="secondaryNoBorder"
                onClick={() => setReceivers(receivers.filter((_, at) => at !== place))}
              >
                {text('compose.offer.remove', { number: place + 1 })}
              </Button>
            </Offered>
          ))
        : null}
      {receivers.length < MOST_OFFERED ? (
        <Button variant="secondaryNoBorder" icon={<IconPlus />} onClick={addReceiver}>
          {text(choosing ? 'compose.offer.add' : 'compose.offer')}
        </Button>
      ) : null}
    </Stack>
  )
}
