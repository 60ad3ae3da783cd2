import { useQuery } from '@tanstack/react-query'
import { type RefObject, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { contactsTexts } from '#shared/contacts/contactsTexts.ts'
import { listContactPersons } from '#shared/contacts/listContactPersons.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import type { Voice } from '../events/Voice.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ContactPersonForm } from './ContactPersonForm.tsx'
import { ContactPersonRow } from './ContactPersonRow.tsx'

addTexts(contactsTexts)

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
  align-items: start;
  justify-content: space-between;
  margin-bottom: ${tokens.space(2)};
  h2 { margin: 0; min-height: 40px; line-height: 40px; }
`
const People = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`

const Former = styled.div`
  margin-top: ${tokens.space(4)};
  padding-top: ${tokens.space(3)};
  border-top: ${tokens.line};
`

type Props = { customerId: string; voice?: Voice }

/** People in a role with a customer: those in office, then the former behind a fold; a form to add one. */
export const ContactPersonsCard = ({ customerId, voice = 'professional' }: Props) => {
  const text = useText()
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [adding, setAdding] = useState(false)
  const { data, error, isPending, refetch } = useQuery(
    queryFor(listContactPersons, { customerId: customerId as never }),
  )
  const items = data?.items ?? []
  const inOffice = items.filter(({ ended }) => !ended)
  const former = items.filter(({ ended }) => ended)
  const close = () => {
    setAdding(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  const add = (
    <Button
      variant="secondary"
      icon={<IconPlus />}
      forwardedRef={opener as RefObject<HTMLButtonElement>}
      onClick={() => setAdding(true)}
    >
      {text('contacts.add')}
    </Button>
  )
  const row = (person: (typeof items)[number]) => (
    <ContactPersonRow key={person.contactPersonId} person={person} customerId={customerId} voice={voice} />
  )
  return (
    <Card aria-labelledby={id}>
      <Head>
        <CardTitle id={id}>{text('contacts.title')}</CardTitle>
        {data?.mayAdd && items.length > 0 && !adding ? add : null}
      </Head>
      {isPending ? (
        <Waiting label={text('contacts.loading')}>
          <SkeletonLines widths={['40%', '60%', '30%', '50%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('contacts.failed')} retry={() => refetch()} /> : null}
      {adding ? <ContactPersonForm customerId={customerId} voice={voice} onClose={close} /> : null}
      {data && items.length === 0 && !adding ? (
        data.mayAdd ? (
          <EmptyState title={text('contacts.empty')} action={add}>
            {text('contacts.emptyHow')}
          </EmptyState>
        ) : (
          <Quiet>{text('contacts.emptyToReader')}</Quiet>
        )
      ) : null}
      {inOffice.length > 0 ? <People>{inOffice.map(row)}</People> : null}
      {former.length > 0 ? (
        <Former>
          <Fold title={text('contacts.former', { count: former.length })}>
            <People>{former.map(row)}</People>
          </Fold>
        </Former>
      ) : null}
    </Card>
  )
}
