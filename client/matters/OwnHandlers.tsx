import { useId } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { answerMatter } from '#shared/matters/answerMatter.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { MatterFailure } from './MatterFailure.tsx'
import { useMatterCommand } from './useMatterCommand.ts'

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  & > li { display: grid; gap: ${tokens.space(2)}; justify-items: start; padding: ${tokens.space(3, 0)}; }
  & > li + li { border-top: ${tokens.line}; }
  h3 { font-size: 16px; line-height: 24px; font-weight: 600; }
  button { ${tokens.narrow} { justify-self: stretch; } }
`

/** Who handles the matter, whether they may see what was recorded in it, and the customer's word on that: yes, or no longer. */
export const OwnHandlers = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { run, failure, running } = useMatterCommand(answerMatter)
  const { matterId, responsible, handlers, mayAnswer } = matter
  const answer = async (organisationId: string, name: string, accept: boolean) => {
    const answered = await run({ matterId: matterId as never, organisationId: organisationId as never, accept })
    if (answered) confirmDone(text(accept ? 'myMatter.accepted' : 'myMatter.declined', { name }))
  }
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('myMatter.who')}</CardTitle>
      {responsible ? <strong>{responsible.name}</strong> : <p>{text('myMatter.who.nobody')}</p>}
      <List>
        {handlers.map(({ organisation, accepted }) => {
          const name = organisation.name[language]
          return (
            <li key={organisation.id}>
              <h3>{name}</h3>
              {matter.open && accepted ? <Quiet>{text(`myMatter.handler.${accepted}`)}</Quiet> : null}
              {mayAnswer && accepted !== 'yes' ? (
                <Button
                  variant="secondary"
                  aria-disabled={running}
                  aria-label={text('myMatter.acceptLabel', { name })}
                  onClick={() => answer(organisation.id, name, true)}
                >
                  {text('myMatter.accept')}
                </Button>
              ) : null}
              {mayAnswer && accepted !== 'no' ? (
                <Button
                  variant="secondaryNoBorder"
                  aria-disabled={running}
                  aria-label={text('myMatter.declineLabel', { name })}
                  onClick={() => answer(organisation.id, name, false)}
                >
                  {text('myMatter.decline')}
                </Button>
              ) : null}
            </li>
          )
        })}
      </List>
      <MatterFailure failure={failure} />
    </Card>
  )
}
