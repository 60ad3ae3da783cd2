import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { styled } from 'styled-components'
import type { ContactDetails } from '#shared/contactDetails/ContactDetails.ts'
import { getContactDetails } from '#shared/contactDetails/getContactDetails.ts'
import { contactsTexts } from '#shared/contacts/contactsTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Tag } from '../components/Tag.ts'
import { Waiting } from '../components/Waiting.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

addTexts(contactsTexts)

const Facts = styled.dl`
  display: grid;
  gap: ${tokens.space(3)};
  margin: ${tokens.space(2, 0, 3)};
  dt { color: ${tokens.colors.depthDark1}; font-size: 15px; }
  dd { overflow-wrap: anywhere; }
`

const Reached = ({ details }: { details: ContactDetails }) => {
  const text = useText()
  const { fullDay } = useSayTime()
  const { emails, phones, address, languages, preferredLanguage, source, checkedAt, checkedBy } = details
  const facts: [string, ReactNode[]][] = [
    [
      text('contacts.reach.email'),
      emails.map((email) => (
        <a key={email} href={`mailto:${email}`}>
          {email}
        </a>
      )),
    ],
    [
      text('contacts.reach.phone'),
      phones.map((phone) => (
        <a key={phone} href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
          {phone}
        </a>
      )),
    ],
    [
      text('contacts.reach.address'),
      address
        ? [[address.street, `${address.postCode} ${address.city}`.trim(), address.country].filter(Boolean).join(', ')]
        : [],
    ],
    [
      text('contacts.reach.languages'),
      [...new Set([preferredLanguage, ...languages])].map((language) => {
        const name = text(`contacts.language.${language}`)
        return language === preferredLanguage ? text('contacts.reach.preferred', { language: name }) : name
      }),
    ],
  ]
  return (
    <>
      {details.protected ? <Tag $tone="warning">{text('contacts.protected')}</Tag> : null}
      <Facts>
        {facts
          .filter(([, values]) => values.length > 0)
          .map(([label, values]) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map((value, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the values of one answer never change places
                <dd key={index}>{value}</dd>
              ))}
            </div>
          ))}
      </Facts>
      {source && checkedAt ? (
        <Quiet>
          {text(`contacts.reach.source.${source}`, {
            day: fullDay(helsinkiTime(checkedAt).day),
            name: checkedBy ?? '',
          })}
        </Quiet>
      ) : null}
      {details.bases[0] ? <BasisLine>{text(`access.basis.toProfessional.${details.bases[0]}`)}</BasisLine> : null}
    </>
  )
}

/** How the customer itself is reached, as far as that is open; where it is not, the way that is. */
export const ReachCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { data, error, refetch } = useQuery(queryFor(getContactDetails, { customerId: customerId as never }))
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('contacts.reach.title')}</CardTitle>
      {error && !data ? <FailedState error={error} retry={refetch} /> : null}
      {!data && !error ? (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['60%', '40%', '50%']} />
        </Waiting>
      ) : null}
      {data && !data.details ? <Quiet>{text('contacts.reach.closed')}</Quiet> : null}
      {data?.details && data.details.source === null ? <Quiet>{text('contacts.reach.none')}</Quiet> : null}
      {data?.details?.source ? <Reached details={data.details} /> : null}
    </Card>
  )
}
