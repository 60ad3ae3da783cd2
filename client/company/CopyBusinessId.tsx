import { styled } from 'styled-components'
import { IconCopy } from 'suomifi-icons'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Figure = styled.span`
  display: inline-flex;
  align-items: center;
  font-weight: 600;
`
const Copy = styled.button`
  display: grid;
  place-items: center;
  width: 32px;
  height: 32px;
  border: 0;
  border-radius: ${tokens.radius};
  background: none;
  color: ${tokens.colors.highlightBase};
  cursor: pointer;
  &:hover { background: ${tokens.colors.highlightLight3}; }
  & > svg { width: 18px; height: 18px; }
  margin: -4px 0;
  ${tokens.narrow} { width: 44px; height: 44px; margin: -10px 0; }
`

/** The business ID, and a button that takes it to the clipboard. */
export const CopyBusinessId = ({ businessId }: { businessId: string }) => {
  const text = useText()
  const copy = () =>
    navigator.clipboard.writeText(businessId).then(
      () => confirmDone(text('company.copied')),
      () => confirmDone(text('company.copyFailed')),
    )
  return (
    <Figure>
      {businessId}
      <Copy type="button" aria-label={text('company.copy')} title={text('company.copy')} onClick={copy}>
        <IconCopy />
      </Copy>
    </Figure>
  )
}
