import { IconWarning } from 'suomifi-icons'
import { MenuButton } from '../components/MenuButton.ts'
import { useText } from '../i18n/useText.ts'

/** Break-glass in the menu of a customer's page. */
export const BreakGlassItem = ({ onChoose }: { onChoose: () => void }) => {
  const text = useText()
  return (
    <MenuButton type="button" onClick={onChoose}>
      <IconWarning />
      {text('breakGlass.name')}
    </MenuButton>
  )
}
