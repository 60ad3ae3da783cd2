import { styled } from 'styled-components'
import { IconClose, IconRefresh } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { LARGEST_FILE } from '#shared/uploads/uploadLimits.ts'
import { LinkButton } from '../components/LinkButton.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { sayBytes } from './sayBytes.ts'
import type { Upload } from './Upload.ts'

const Row = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${tokens.space(1, 3)};
  align-items: center;
  padding: ${tokens.space(2, 0)};
  progress { grid-column: 1 / -1; width: 100%; height: 6px; accent-color: ${tokens.colors.highlightBase}; }
  b { overflow-wrap: anywhere; }
  [data-failed='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`
const WHOLE = 100
const TOO_MANY = 429
const SERVER_ERRORS = 500
const MEGA = 1_000_000

type Props = { upload: Upload; onAgain: () => void; onRemove: () => void }

/** One file on its way, with how far it is; refused, with why and what to do. */
export const UploadRow = ({ upload, onAgain, onRemove }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { file, state, part, error, tooLarge } = upload
  // What was wrong with the file itself is as wrong the next time.
  const mayPass = !tooLarge && (!error || [0, TOO_MANY].includes(error.status) || error.status >= SERVER_ERRORS)
  const percent = Math.floor(part * WHOLE)
  const said = () => {
    if (tooLarge)
      return text('documents.upload.too_large', {
        size: sayBytes(file.size, language),
        megabytes: LARGEST_FILE / MEGA,
      })
    if (state === 'failed') return error?.message || text('shell.failed.network')
    if (state === 'waiting') return text('documents.upload.waits')
    return percent < WHOLE ? text('documents.upload.sending', { percent }) : text('documents.upload.checking')
  }
  return (
    <Row>
      <span>
        <b>{file.name}</b>
        <br />
        <span data-failed={state === 'failed'} role={state === 'failed' ? 'alert' : undefined}>
          {said()}
        </span>
      </span>
      <span>
        {state === 'failed' && mayPass ? (
          <LinkButton type="button" onClick={onAgain}>
            <IconRefresh aria-hidden="true" /> {text('documents.upload.again')}
          </LinkButton>
        ) : null}
        <Button
          variant="secondaryNoBorder"
          icon={<IconClose />}
          aria-label={text(state === 'failed' ? 'documents.upload.dismiss' : 'documents.upload.cancel', {
            name: file.name,
          })}
          onClick={onRemove}
        />
      </span>
      {state === 'sending' ? <progress value={part} max={1} aria-label={file.name} /> : null}
    </Row>
  )
}
