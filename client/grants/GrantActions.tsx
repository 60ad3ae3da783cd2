import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { Grant } from '#shared/grants/Grant.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { granteeName } from './granteeName.ts'
import { useGrantCommands } from './useGrantCommands.ts'

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type Props = { grant: Grant; onChange: () => void }

/** What the customer may do to a grant now; each says of whose access it is for who can't see the row. */
export const GrantActions = ({ grant, onChange }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { busy, withdraw, sign, resend } = useGrantCommands(grant)
  const name = granteeName(grant.to, language)
  const said = (what: string) => ({ 'aria-label': text('grants.do.of', { do: what, name }), 'aria-disabled': busy })
  const end = text(grant.state === 'active' ? 'grants.do.withdraw' : 'grants.do.cancel')
  return (
    <Actions>
      {grant.may.sign ? (
        <Button variant="secondary" onClick={sign} {...said(text('grants.do.sign'))}>
          {text('grants.do.sign')}
        </Button>
      ) : null}
      {grant.may.resend ? (
        <Button variant="secondary" onClick={resend} {...said(text('grants.do.resend'))}>
          {text('grants.do.resend')}
        </Button>
      ) : null}
      {grant.may.change ? (
        <Button variant="secondary" onClick={onChange} {...said(text('grants.do.change'))}>
          {text('grants.do.change')}
        </Button>
      ) : null}
      {grant.may.withdraw ? (
        <Button variant="secondaryNoBorder" onClick={withdraw} {...said(end)}>
          {end}
        </Button>
      ) : null}
    </Actions>
  )
}
