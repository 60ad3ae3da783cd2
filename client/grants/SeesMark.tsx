import { styled } from 'styled-components'
import { IconCheck, IconMinus } from 'suomifi-icons'
import { VisuallyHidden } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Mark = styled.span`
  & > svg { width: 20px; height: 20px; }
  &[data-sees='true'] { color: ${tokens.colors.successDark1}; }
  &[data-sees='false'] { color: ${tokens.colors.depthLight1}; }
`

/** Sees or does not, in the matrix: a mark, and in words for who doesn't see it. */
export const SeesMark = ({ sees }: { sees: boolean }) => {
  const text = useText()
  return (
    <Mark data-sees={sees}>
      {sees ? <IconCheck /> : <IconMinus />}
      <VisuallyHidden>{text(sees ? 'grants.table.yes' : 'grants.table.no')}</VisuallyHidden>
    </Mark>
  )
}
