import { useEffect, useState, useSyncExternalStore } from 'react'
import { styled } from 'styled-components'
import { IconCheckCircle } from 'suomifi-icons'
import { Button, VisuallyHidden } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { confirmationStore } from './confirmationStore.ts'

/** Milliseconds that a confirmation stays; longer while it is pointed at or holds the focus. */
const SHOWN_MS = 8000

const Toast = styled.div`
  position: fixed;
  z-index: 20;
  bottom: ${tokens.space(6)};
  left: 50%;
  transform: translateX(-50%);
  display: flex;
  gap: ${tokens.space(3)};
  align-items: center;
  width: max-content;
  max-width: calc(100vw - ${tokens.space(8)});
  padding: ${tokens.space(3, 4)};
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-left: 4px solid ${tokens.colors.successBase};
  border-radius: ${tokens.radius};
  box-shadow: ${tokens.shadows.wideBoxShadow};
  & > button { flex: none; }
  & > svg { flex: none; color: ${tokens.colors.successDark1}; }
  ${tokens.narrow} { bottom: calc(${tokens.bottomBarHeight} + ${tokens.space(3)}); }
`

/** The one place where the product says that something happened. */
export const Confirmations = () => {
  const text = useText()
  const confirmation = useSyncExternalStore(confirmationStore.subscribe, confirmationStore.current)
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (!confirmation?.visible || held) return
    const timer = setTimeout(() => confirmationStore.say(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [confirmation, held])

  const hold = () => setHeld(true)
  const letGo = () => setHeld(false)
  const undo = confirmation?.undo
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {confirmation ? <span key={confirmation.id}>{confirmation.message}</span> : null}
      </VisuallyHidden>
      {confirmation?.visible ? (
        <Toast onMouseEnter={hold} onMouseLeave={letGo} onFocus={hold} onBlur={letGo}>
          <IconCheckCircle />
          <span aria-hidden="true">{confirmation.message}</span>
          {undo ? (
            <Button
              variant="secondaryNoBorder"
              onClick={() => {
                letGo()
                confirmationStore.say(undefined)
                undo()
              }}
            >
              {text('done.undo')}
            </Button>
          ) : null}
        </Toast>
      ) : null}
    </>
  )
}
