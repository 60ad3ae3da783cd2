import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { getPerson } from '#shared/organisations/getPerson.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ChangePerson } from './ChangePerson.tsx'
import { LeavingCard } from './LeavingCard.tsx'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
`

export type KnownPerson = OutputOf<typeof getPerson>

/** A person's page: a change of what they are, or their leaving, one at a time. */
export const PersonView = ({ person }: { person: KnownPerson }) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const [leaving, setLeaving] = useState(false)
  const day = (instant: string) => fullDay(helsinkiTime(instant).day)
  const facts = [
    person.role.name[language],
    ...(person.since ? [text('person.here.since', { day: day(person.since) })] : []),
  ]
  return (
    <>
      <div>
        <PageTitle title={person.name} />
        <Quiet as="p">{person.leftAt ? text('person.left.on', { day: day(person.leftAt) }) : facts.join(' · ')}</Quiet>
      </div>
      {person.leftAt || leaving ? null : (
        <>
          <ChangePerson person={person} />
          <Card>
            <CardTitle>{text('leaving.title')}</CardTitle>
            <Stack>
              <p>{text('leaving.what')}</p>
              <Button variant="secondary" onClick={() => setLeaving(true)}>
                {text('leaving.begin')}
              </Button>
            </Stack>
          </Card>
        </>
      )}
      {leaving && !person.leftAt ? <LeavingCard person={person} onCancel={() => setLeaving(false)} /> : null}
    </>
  )
}
