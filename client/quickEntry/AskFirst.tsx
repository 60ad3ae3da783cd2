import type { RefObject } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { OfferedService } from '#shared/services/OfferedService.ts'
import { useFocusHere } from '../components/useFocusHere.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(4)};
  border: ${tokens.line};
  border-left: 4px solid ${tokens.colors.warningBase};
  border-radius: ${tokens.radius};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
`

type Props = { to: OfferedService; ask: () => void; other: () => void; leave: () => void; isSaving: boolean }

/** The receiver has no basis (law.md): the customer may say yes, or it doesn't go. */
export const AskFirst = ({ to, ask, other, leave, isSaving }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const first = useFocusHere<HTMLButtonElement>()
  return (
    <Frame role="alert">
      <strong>{text('quick.ask.title')}</strong>
      <p>{text('quick.ask.what', { organisation: to.organisation.name[language] })}</p>
      <Actions>
        <Button forwardedRef={first as RefObject<HTMLButtonElement>} onClick={ask} aria-disabled={isSaving}>
          {text('quick.ask')}
        </Button>
        <Button variant="secondary" onClick={other}>
          {text('quick.other')}
        </Button>
        <Button variant="secondary" onClick={leave}>
          {text('quick.ask.no')}
        </Button>
      </Actions>
    </Frame>
  )
}
