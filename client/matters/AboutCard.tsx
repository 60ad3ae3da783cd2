import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { Matter } from '#shared/matters/Matter.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { AboutForm } from './AboutForm.tsx'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  & > form { justify-self: stretch; }
  & > p { white-space: pre-wrap; overflow-wrap: anywhere; }
  ul { display: flex; flex-wrap: wrap; gap: ${tokens.space(1)}; margin: 0; padding: 0; list-style: none; }
`

/** What the matter is about, and of which service; who may change it, does it here. */
export const AboutCard = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const [changing, setChanging] = useState(false)
  const { description, topics, service, mayChange } = matter
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('matter.about')}</CardTitle>
      <Stack>
        {changing ? (
          <AboutForm matter={matter} onClose={() => setChanging(false)} />
        ) : (
          <>
            {description ? <p dir="auto">{description}</p> : <Quiet>{text('matter.about.noDescription')}</Quiet>}
            {service ? (
              <Quiet>{text('matters.said', { what: text('matters.service'), words: service.name[language] })}</Quiet>
            ) : null}
            {topics.length > 0 ? (
              <ul aria-label={text('matters.topics')}>
                {topics.map((topic) => (
                  <li key={topic}>
                    <Tag>{text(`events.topic.${topic}`)}</Tag>
                  </li>
                ))}
              </ul>
            ) : null}
            {mayChange ? (
              <Button variant="secondaryNoBorder" onClick={() => setChanging(true)}>
                {text('matter.about.change')}
              </Button>
            ) : null}
          </>
        )}
      </Stack>
    </Card>
  )
}
