import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { listGrants } from '#shared/grants/listGrants.ts'
import { queryFor } from '../api/queryFor.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { granteeName } from '../grants/granteeName.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useOwnCustomer } from './useOwnCustomer.ts'

const SHOWN = 3

const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
`
const Whole = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  h2 { margin: 0; }
  ${tokens.narrow} { a { justify-self: stretch; } }
`

/** To whom the customer has opened something, in short, and the way to change it. */
export const WhoSees = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const founder = useOwnCustomer()?.capacity === 'founder'
  const { data, error, refetch } = useQuery(queryFor(listGrants, { customerId: customerId as never }))
  if (error && !data) return <FailedState error={error} retry={refetch} />
  const active = data?.items.filter(({ state }) => state === 'active')
  const rest = (active?.length ?? 0) - SHOWN
  return (
    <Whole aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.sees')}</CardTitle>
      {active ? null : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['60%', '80%']} />
        </Waiting>
      )}
      {active?.length === 0 ? <p>{text(founder ? 'oys.sees.none.founder' : 'oys.sees.none')}</p> : null}
      {active && active.length > 0 ? (
        <List>
          {active.slice(0, SHOWN).map(({ grantId, to, sections, lastDay }) => (
            <li key={grantId}>
              <strong>{granteeName(to, language)}</strong>
              <Quiet as="div">
                {[
                  sections.map((section) => text(`grants.section.${section}`)).join(', '),
                  text('oys.sees.until', { day: fullDay(lastDay) }),
                ].join(' · ')}
              </Quiet>
            </li>
          ))}
        </List>
      ) : null}
      {rest > 0 ? <Quiet>{text('oys.sees.rest', { count: rest })}</Quiet> : null}
      <ButtonLink to="/access">{text('oys.sees.all')}</ButtonLink>
    </Whole>
  )
}
