import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { handOffMoveTexts } from '#shared/handOffs/handOffMoveTexts.ts'
import { handOffTexts } from '#shared/handOffs/handOffTexts.ts'
import { listMatterHandOffs } from '#shared/handOffs/listMatterHandOffs.ts'
import { requestMatter } from '#shared/handOffs/requestMatter.ts'
import { queryFor } from '../api/queryFor.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { WordsForm } from '../components/WordsForm.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import { useHandOffCommand } from './useHandOffCommand.ts'
import { usePlaceWords } from './usePlaceWords.ts'

addTexts({ ...handOffTexts, ...handOffMoveTexts })

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  & > ul { justify-self: stretch; margin: 0; padding: 0; list-style: none; display: grid; gap: ${tokens.space(3)}; }
  & > form { justify-self: stretch; }
`

/** Where a matter has been handed to and how that goes, on the matter's page; and the way to hand it off, or to ask for it. */
export const HandOffsCard = ({ matterId, customerId }: { matterId: string; customerId: string }) => {
  const text = useText()
  const id = useId()
  const [asking, setAsking] = useState(false)
  const { organisation, inside } = usePlaceWords()
  const { data, error, isPending, refetch } = useQuery(queryFor(listMatterHandOffs, { matterId: matterId as never }))
  const requesting = useHandOffCommand(requestMatter, customerId)
  const request = async (message: string) => {
    if (!(await requesting.run({ matterId: matterId as never, message }))) return
    confirmDone(text('handOffs.done.request'))
    setAsking(false)
  }
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('handOffs.card')}</CardTitle>
      <Stack>
        {isPending ? (
          <Waiting label={text('handOffs.loading')}>
            <SkeletonLines widths={['70%', '50%']} />
          </Waiting>
        ) : null}
        {error && !data ? <FailedState error={error} title={text('handOffs.failed')} retry={() => refetch()} /> : null}
        {data?.items.length === 0 ? <Quiet>{text('handOffs.card.none')}</Quiet> : null}
        {data && data.items.length > 0 ? (
          <ul>
            {data.items.map(({ handOffId, kind, state, from, to, clock, open }) => (
              <li key={handOffId}>
                <TextLink to="/hand-offs/$handOffId" params={{ handOffId }}>
                  {text('handOffs.way', {
                    from: organisation(from),
                    to: to ? [organisation(to), inside(to)].filter(Boolean).join(', ') : text('handOffs.way.choosing'),
                  })}
                </TextLink>
                <div>
                  <Tag>{text(`handOffs.kind.${kind}`)}</Tag> <Tag>{text(`handOffs.state.${state}`)}</Tag>
                </div>
                {open ? <PromiseLine clock={clock} bar /> : null}
              </li>
            ))}
          </ul>
        ) : null}
        {data?.maySend ? (
          <ButtonLink to="/matters/$matterId/hand-off" params={{ matterId }}>
            {text('handOffs.card.send')}
          </ButtonLink>
        ) : null}
        {data?.mayRequest && !asking ? (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {text('handOffs.card.request')}
          </Button>
        ) : null}
        {asking ? (
          <WordsForm
            name={text('handOffs.card.request')}
            label={text('handOffs.request.why')}
            hint={text('handOffs.request.hint')}
            tooShort={text('handOffs.words.missing')}
            send={text('handOffs.card.request')}
            sending={requesting.running}
            failure={requesting.failure}
            onSend={request}
            onClose={() => setAsking(false)}
          />
        ) : null}
      </Stack>
    </Card>
  )
}
