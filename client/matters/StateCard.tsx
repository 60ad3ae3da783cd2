import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { Matter } from '#shared/matters/Matter.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'
import { useDueWords } from '../desktop/useDueWords.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import { MoveForm } from './MoveForm.tsx'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  & > form { justify-self: stretch; }
  blockquote { margin: 0; padding-left: ${tokens.space(3)}; border-left: 2px solid ${tokens.colors.highlightLight1}; overflow-wrap: anywhere; white-space: pre-wrap; }
`
const Due = styled(Quiet)`
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`

/** Where the matter stands: status and why, what is left of the promise and the day, and how it ended; and its next move. */
export const StateCard = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const id = useId()
  const { when } = useSayTime()
  const due = useDueWords(matter.dueOn)
  const [moving, setMoving] = useState(false)
  const { status, statusReason, statusAt, outcome, clock, moves } = matter
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('matter.state')}</CardTitle>
      <Stack>
        <strong>{text(`matters.status.${status}`)}</strong>
        <Quiet>{when(statusAt)}</Quiet>
        {statusReason ? <blockquote dir="auto">{statusReason}</blockquote> : null}
        <PromiseLine clock={clock} bar />
        {matter.dueOn ? (
          <Due data-late={matter.open && due.late}>
            {text('matters.said', { what: text('matters.dueOn'), words: due.words })}
          </Due>
        ) : null}
        {outcome ? (
          <>
            <blockquote dir="auto">{outcome.text}</blockquote>
            {outcome.effect ? (
              <p dir="auto">{text('matters.said', { what: text('matters.effect'), words: outcome.effect })}</p>
            ) : null}
          </>
        ) : null}
        {moves.length > 0 && !moving ? (
          <Button variant={matter.open ? 'default' : 'secondary'} onClick={() => setMoving(true)}>
            {text('matter.move')}
          </Button>
        ) : null}
        {moving ? <MoveForm matter={matter} onClose={() => setMoving(false)} /> : null}
      </Stack>
    </Card>
  )
}
