import { styled } from 'styled-components'
import { IconSend } from 'suomifi-icons'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
  align-items: center;
`

type Props = {
  /** Says to whom it goes. */
  send: string
  /** The id of the line that says who reads it. */
  describedBy: string
  sending: boolean
  error: ApiError | null
  onCancel: () => void
}

/** The button that sends, with what it is called after whom it reaches; and the way back, which keeps the words. */
export const ComposerActions = ({ send, describedBy, sending, error, onCancel }: Props) => {
  const text = useText()
  return (
    <>
      {error ? (
        <InlineAlert status="error" role="alert">
          {error.message || text('shell.failed.network')}
        </InlineAlert>
      ) : null}
      <Row>
        <Button type="submit" icon={<IconSend />} aria-describedby={describedBy} aria-disabled={sending}>
          {send}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onCancel}>
          {text('messages.cancel')}
        </Button>
        <Quiet>{text('messages.kept')}</Quiet>
      </Row>
    </>
  )
}
