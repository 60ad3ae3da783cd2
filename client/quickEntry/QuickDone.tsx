import type { RefObject } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { TextLink } from '../components/TextLink.ts'
import { useFocusHere } from '../components/useFocusHere.ts'
import { CustomerLink } from '../heldGrants/CustomerLink.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { QuickSaved } from './useQuickSave.ts'

const Frame = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  overflow-wrap: anywhere;
  h2 { margin: 0; }
`

/** What was saved of the call, and the next one. */
export const QuickDone = ({ saved, again }: { saved: QuickSaved; again: () => void }) => {
  const text = useText()
  const { language } = useLanguage()
  const button = useFocusHere<HTMLButtonElement>()
  const { caller, subject, matter, sent } = saved
  const to = sent && { service: sent.to.name[language], organisation: sent.to.organisation.name[language] }
  return (
    <Frame role="status">
      <CardTitle>{text('quick.done')}</CardTitle>
      {subject ? <p>{text('quick.done.logged', { subject })}</p> : null}
      {subject && matter && !saved.opened ? <p>{text('quick.done.continued', { need: matter.need })}</p> : null}
      {matter && saved.opened ? <p>{text('quick.done.opened', { need: matter.need })}</p> : null}
      {sent && to ? <p>{text(sent.asked ? 'quick.done.asked' : 'quick.done.sent', to)}</p> : null}
      <CustomerLink customer={caller} />
      {matter ? (
        <TextLink to="/matters/$matterId" params={{ matterId: matter.matterId }}>
          {text('quick.done.seeMatter')}
        </TextLink>
      ) : null}
      <Button forwardedRef={button as RefObject<HTMLButtonElement>} onClick={again}>
        {text('quick.again')}
      </Button>
    </Frame>
  )
}
