import { styled } from 'styled-components'
import { Button, Textarea } from 'suomifi-ui-components'
import type { Matter } from '#shared/matters/Matter.ts'
import { Card } from '../components/Card.ts'
import { CommandFailure } from '../components/CommandFailure.tsx'
import { RadioCards } from '../components/RadioCards.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ComposePacket } from './ComposePacket.tsx'
import { ComposeReceivers } from './ComposeReceivers.tsx'
import { useCompose } from './useCompose.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(6)};
  max-width: 900px;
`
const Block = styled(Card)`
  display: grid;
  gap: ${tokens.space(4)};
`
const Send = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  & > button { ${tokens.narrow} { justify-self: stretch; } }
`

type Props = { matter: Matter; mayTransfer: boolean }

/** A hand-off put together: how and to whom, what is asked, what goes along; what lacks a basis asks the customer. */
export const Compose = ({ matter, mayTransfer }: Props) => {
  const text = useText()
  const composing = useCompose(matter, mayTransfer)
  const { kind, setKind, message, setMessage, tried, isShort, isWhole, asks, choosing, wholeLacks } = composing
  const wasThere = composing.failure?.code === 'handOff.been_there'
  return (
    <Form
      noValidate
      aria-label={text('compose.title')}
      onKeyDown={(press) => {
        if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) void composing.send()
      }}
      onSubmit={(submit) => {
        submit.preventDefault()
        void composing.send()
      }}
    >
      <Block as="div">
        {mayTransfer ? (
          <RadioCards
            legend={text('compose.kind')}
            options={(['referral', 'transfer'] as const).map((value) => ({
              value,
              words: text(`compose.kind.${value}`),
            }))}
            value={kind}
            onChange={setKind}
          />
        ) : null}
        <ComposeReceivers composing={composing} />
        <Textarea
          labelText={text('compose.message')}
          hintText={text('compose.message.hint')}
          value={message}
          onChange={({ target }) => setMessage(target.value)}
          status={tried && isShort ? 'error' : 'default'}
          {...(tried && isShort ? { statusText: text('compose.problem.message') } : {})}
          fullWidth
        />
      </Block>
      <ComposePacket composing={composing} />
      <Send>
        {isWhole && composing.preview.data ? (
          <p role="status">
            {[
              wholeLacks && !choosing ? text('compose.asks.whole') : null,
              text(asks ? 'compose.asks' : 'compose.goesNow'),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        ) : null}
        <CommandFailure failure={composing.failure} />
        {wasThere ? (
          <Button variant="secondary" onClick={() => composing.send(true)}>
            {text('compose.sendBack')}
          </Button>
        ) : null}
        <Button type="submit" aria-disabled={composing.running}>
          {text(choosing ? 'compose.letChoose' : asks ? 'compose.ask' : 'compose.send')}
        </Button>
      </Send>
    </Form>
  )
}
