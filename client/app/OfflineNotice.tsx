import { useSyncExternalStore } from 'react'
import { styled } from 'styled-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Notice = styled.div`
  &:not(:empty) {
    padding: ${tokens.space(2, 4)};
    background: ${tokens.colors.warningLight1};
    border-bottom: 2px solid ${tokens.colors.warningBase};
    text-align: center;
  }
`

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** One line when the network is gone, spoken to screen readers too. */
export const OfflineNotice = () => {
  const text = useText()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return <Notice role="status">{online ? null : text('shell.offline')}</Notice>
}
