import { styled } from 'styled-components'
import { IconDownload } from 'suomifi-icons'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { sayBytes } from './sayBytes.ts'

const Link = styled.a`
  display: inline-flex;
  gap: ${tokens.space(2)};
  align-items: center;
  min-height: 44px;
  font-weight: 600;
  overflow-wrap: anywhere;
  & > svg { flex: none; width: 18px; height: 18px; }
`

type Props = { documentId: string; name: string; size: number }

/** A document's name, by which its file is fetched and kept; each time is in the read log. */
export const FileLink = ({ documentId, name, size }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  return (
    <span>
      <Link href={`/api/documents/${documentId}/file`} download aria-label={text('documents.download', { name })}>
        <IconDownload aria-hidden="true" />
        {name}
      </Link>{' '}
      <Quiet>{sayBytes(size, language)}</Quiet>
    </span>
  )
}
