import { styled } from 'styled-components'
import { IconRefresh, IconWarning } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { Quiet } from './Quiet.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  padding: ${tokens.space(5)};
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-left: 4px solid ${tokens.colors.alertBase};
  border-radius: ${tokens.radius};
`
const Title = styled.p`
  display: flex;
  gap: ${tokens.space(2)};
  align-items: center;
  font-weight: 600;
  & > svg { flex: none; color: ${tokens.colors.alertBase}; }
`

type Props = {
  error: unknown
  retry: () => unknown
  /** What could not be done, when it is something else than loading. */
  title?: string
}

/** The failing face of a list or a page: what went wrong in the server's own words, and the way to try again. */
export const FailedState = ({ error, retry, title }: Props) => {
  const text = useText()
  const known = error instanceof ApiError ? error : undefined
  return (
    <Frame role="alert">
      <Title>
        <IconWarning />
        {title ?? text('shell.failed')}
      </Title>
      <p>{known?.message || text(known?.status === 0 ? 'shell.failed.network' : 'shell.broken.what')}</p>
      {known?.requestId ? <Quiet>{text('shell.failed.code', { requestId: known.requestId })}</Quiet> : null}
      <Button variant="secondary" icon={<IconRefresh />} onClick={() => retry()}>
        {text('shell.tryAgain')}
      </Button>
    </Frame>
  )
}
