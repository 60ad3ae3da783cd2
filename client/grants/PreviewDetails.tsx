import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { previewGrant } from '#shared/grants/previewGrant.ts'
import { myDataTexts } from '#shared/oys/myDataTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { DetailsFacts } from '../oys/DetailsFacts.tsx'
import { FactRow } from '../oys/FactRow.tsx'

addTexts(myDataTexts)

type Props = { preview: OutputOf<typeof previewGrant>; level: 'h2' | 'h4' }

/** How to reach the customer, and whom to contact, in the preview, where that would be open. */
export const PreviewDetails = ({ preview, level: Part }: Props) => {
  const text = useText()
  const { contactDetails, contactPersons } = preview
  return (
    <>
      {contactDetails?.source ? (
        <div>
          <Part>{text('grants.section.basic')}</Part>
          <DetailsFacts details={contactDetails} />
        </div>
      ) : null}
      {contactPersons.length > 0 ? (
        <div>
          <Part>{text('grants.section.contacts')}</Part>
          <dl>
            {contactPersons.map(({ name, title, email, phone }) => (
              <FactRow key={`${name}${title}`} label={title} value={[name, email, phone].filter(Boolean).join(', ')} />
            ))}
          </dl>
        </div>
      ) : null}
    </>
  )
}
