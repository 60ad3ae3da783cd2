import { styled } from 'styled-components'
import { documentsTexts } from '#shared/documents/documentsTexts.ts'
import type { StepDocument } from '#shared/foundersPath/StepDocument.ts'
import { Quiet } from '../components/Quiet.ts'
import { FileLink } from '../documents/FileLink.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

addTexts(documentsTexts)

const List = styled.ul`
  && { list-style: none; padding: 0; gap: 0; }
  & > li { padding: ${tokens.space(1, 0)}; }
  & > li + li { border-top: ${tokens.line}; }
`

/** The documents on a step: each opens its file; nothing where there are none. */
export const StepDocuments = ({ documents }: { documents: readonly StepDocument[] }) => {
  const text = useText()
  const { fullDay } = useSayTime()
  if (documents.length === 0) return null
  return (
    <div>
      <h4>{text('path.own.documents')}</h4>
      <List aria-label={text('path.own.documents')}>
        {documents.map(({ documentId, name, size, addedAt, matter }) => (
          <li key={documentId}>
            <FileLink documentId={documentId} name={name} size={size} />
            <Quiet as="div">{[fullDay(helsinkiTime(addedAt).day), ...(matter ? [matter.need] : [])].join(' · ')}</Quiet>
          </li>
        ))}
      </List>
    </div>
  )
}
