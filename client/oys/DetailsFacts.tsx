import type { ContactDetails } from '#shared/contactDetails/ContactDetails.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { FactRow } from './FactRow.tsx'

/** Contact details as they stand, with who gave or checked them and when. */
export const DetailsFacts = ({ details }: { details: ContactDetails }) => {
  const text = useText()
  const { fullDay } = useSayTime()
  const { emails, phones, address, languages, preferredLanguage, checkedBy, checkedAt } = details
  const lines = address ? [address.street, `${address.postCode} ${address.city}`.trim(), address.country] : []
  const none = <Quiet>{text('oys.notGiven')}</Quiet>
  return (
    <>
      {details.protected ? <Tag>{text('oys.details.protected')}</Tag> : null}
      <dl>
        <FactRow label={text('oys.details.email')} value={emails.join(', ') || none} />
        <FactRow label={text('oys.details.phone')} value={phones.join(', ') || none} />
        <FactRow label={text('oys.details.address')} value={lines.filter(Boolean).join(', ') || none} />
        <FactRow
          label={text('oys.details.languages')}
          value={languages
            .map((language) =>
              language === preferredLanguage
                ? `${text(`oys.language.${language}`)} (${text('oys.details.preferred').toLowerCase()})`
                : text(`oys.language.${language}`),
            )
            .join(', ')}
        />
      </dl>
      {checkedAt ? (
        <Quiet as="p">
          {text('oys.details.source', { source: checkedBy ?? '', day: fullDay(helsinkiTime(checkedAt).day) })}
        </Quiet>
      ) : null}
    </>
  )
}
