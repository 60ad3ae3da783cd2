import { styled } from 'styled-components'
import type { Attached } from '#shared/messages/Attached.ts'
import { FileLink } from '../documents/FileLink.tsx'
import { useText } from '../i18n/useText.ts'

const List = styled.ul`
  list-style: none;
  padding: 0;
`

/** What came with a message. */
export const AttachedFiles = ({ attachments }: { attachments: Attached[] }) => {
  const text = useText()
  if (attachments.length === 0) return null
  return (
    <List aria-label={text('documents.attached')}>
      {attachments.map(({ documentId, name, size }) => (
        <li key={documentId}>
          <FileLink documentId={documentId} name={name} size={size} />
        </li>
      ))}
    </List>
  )
}
