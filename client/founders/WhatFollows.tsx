import { useId } from 'react'
import { styled } from 'styled-components'
import type { CompanyPreview } from '#shared/founders/CompanyPreview.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Parts = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  h2 { margin: 0; }
`

/** What comes along, and that nobody's view of it changes. */
export const WhatFollows = ({ follows }: Pick<CompanyPreview, 'follows'>) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { events, nextSteps, grants, matters, documents, messages, plans, contactDetails, metBy } = follows
  const organisations = metBy.map(({ name }) => name[language]).join(', ')
  const count = events.reduce((sum, one) => sum + one.count, 0)
  const classes = events.map((one) => `${text(`become.class.${one.class}`)} ${one.count}`)
  const lines = [
    count > 0 && `${text('become.follows.events', { count })} (${classes.join(', ')})`,
    nextSteps > 0 && text('become.follows.nextSteps', { count: nextSteps }),
    grants > 0 && text('become.follows.grants', { count: grants }),
    matters > 0 && text('become.follows.matters', { count: matters }),
    documents > 0 && text('become.follows.documents', { count: documents }),
    messages > 0 && text('become.follows.messages', { count: messages }),
    plans > 0 && text('become.follows.plans', { count: plans }),
    contactDetails && text('become.follows.contactDetails'),
  ].filter((line) => line !== false)
  return (
    <Parts aria-labelledby={id}>
      <CardTitle id={id}>{text('become.follows')}</CardTitle>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{text('become.follows.nothing')}</p>
      )}
      <Quiet as="p">
        {organisations ? text('become.audience', { organisations }) : text('become.audience.nobody')}
      </Quiet>
    </Parts>
  )
}
