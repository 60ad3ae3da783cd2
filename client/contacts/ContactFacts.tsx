import { styled } from 'styled-components'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import type { Voice } from '../events/Voice.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Facts = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  overflow-wrap: anywhere;
  h3 { font-size: 18px; line-height: 24px; font-weight: 600; }
`
const Line = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 4)};
`

const usePeriod = ({ from, until }: ContactPerson): string | null => {
  const text = useText()
  const { fullDay } = useSayTime()
  if (from && until) return text('contacts.period.both', { from: fullDay(from), until: fullDay(until) })
  if (from) return text('contacts.period.from', { from: fullDay(from) })
  return until ? text('contacts.period.until', { until: fullDay(until) }) : null
}

/** A contact person as they are told of: role, how to reach them, where it comes from, on which basis it is seen. */
export const ContactFacts = ({ person, voice }: { person: ContactPerson; voice: Voice }) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const period = usePeriod(person)
  const { name, title, email, phone, languages, otherRoles, keptBy, checkedBy, checkedAt, bases } = person
  const side = voice === 'customer' ? 'toCustomer' : 'toProfessional'
  return (
    <Facts>
      <Line>
        <h3 dir="auto">{name}</h3>
        {person.protected ? <Tag $tone="warning">{text('contacts.protected')}</Tag> : null}
        {person.ended ? <Tag>{text('contacts.ended')}</Tag> : null}
      </Line>
      <Line>
        <span dir="auto">{title}</span>
        {period ? <Quiet>{period}</Quiet> : null}
        {languages.length > 0 ? (
          <Quiet>{languages.map((one) => text(`contacts.language.${one}`)).join(', ')}</Quiet>
        ) : null}
      </Line>
      {email || phone ? (
        <Line>
          {email ? <a href={`mailto:${email}`}>{email}</a> : null}
          {phone ? <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> : null}
        </Line>
      ) : null}
      {otherRoles.length > 0 ? (
        <Quiet>
          {text('contacts.otherRoles', {
            roles: otherRoles.map((role) => `${role.customer} (${role.title})`).join(', '),
          })}
        </Quiet>
      ) : null}
      <Quiet>
        {text('contacts.source', {
          name: checkedBy,
          keeper: keptBy?.name[language] ?? text('contacts.keptByCustomer'),
          day: fullDay(helsinkiTime(checkedAt).day),
        })}
      </Quiet>
      {bases[0] ? <BasisLine>{text(`access.basis.${side}.${bases[0]}`)}</BasisLine> : null}
    </Facts>
  )
}
