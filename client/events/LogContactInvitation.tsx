import { styled } from 'styled-components'
import { IconEdit } from 'suomifi-icons'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Invitation = styled.button`
  display: flex;
  align-items: center;
  gap: ${tokens.space(3)};
  width: 100%;
  min-height: 56px;
  padding: ${tokens.space(3, 5)};
  border: ${tokens.line};
  border-top: 3px solid ${tokens.colors.highlightBase};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  color: ${tokens.colors.depthDark1};
  font: inherit;
  text-align: left;
  cursor: text;
  & > svg { flex: none; width: 20px; height: 20px; color: ${tokens.colors.highlightBase}; }
  & > span { flex: 1; }
  & > kbd {
    padding: 0 ${tokens.space(2)};
    border: ${tokens.line};
    border-radius: ${tokens.radius};
    font: inherit;
    font-size: 14px;
    ${tokens.narrow} { display: none; }
  }
  &:hover { border-color: ${tokens.colors.highlightBase}; }
`

/** The form folded away: one line that asks what happened. */
export const LogContactInvitation = ({ onOpen }: { onOpen: () => void }) => {
  const text = useText()
  return (
    <Invitation type="button" onClick={onOpen} aria-keyshortcuts="n">
      <IconEdit />
      <span>{text('events.log.invitation')}</span>
      <kbd>N</kbd>
    </Invitation>
  )
}
