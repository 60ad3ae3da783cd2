import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const STALE = 412

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
  align-items: center;
`

type Props = {
  /** What the button does, while nothing is under way. */
  words: string
  saving: boolean
  error: ApiError | null
  /** What could not be done. */
  failed?: string
  /** Take up what is saved now, where somebody else changed it first. */
  onCurrent?: () => unknown
  onCancel?: () => unknown
  children?: ReactNode
}

/** The end of an administrator's form: what was refused and what to do, and the one button that does it. */
export const FormActions = ({ words, saving, error, failed, onCurrent, onCancel, children }: Props) => {
  const text = useText()
  return (
    <>
      {error ? (
        <InlineAlert status="error" role="alert" labelText={failed ?? text('organisation.saveFailed')}>
          {error.message || text('shell.failed.network')}
        </InlineAlert>
      ) : null}
      <Actions>
        <Button type="submit" aria-disabled={saving}>
          {saving ? text('organisation.saving') : words}
        </Button>
        {error?.status === STALE && onCurrent ? (
          <Button variant="secondary" onClick={() => onCurrent()}>
            {text('organisation.useCurrent')}
          </Button>
        ) : null}
        {children}
        {onCancel ? (
          <Button variant="secondaryNoBorder" onClick={() => onCancel()}>
            {text('organisation.cancel')}
          </Button>
        ) : null}
      </Actions>
    </>
  )
}
