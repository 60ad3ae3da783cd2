import { useState } from 'react'
import { styled } from 'styled-components'
import type { WrongFact as Fact } from '#shared/inquiries/WrongFact.ts'
import { myDataTexts } from '#shared/oys/myDataTexts.ts'
import { LinkButton } from '../components/LinkButton.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { CorrectionState } from './CorrectionState.tsx'
import { useCorrection } from './useCorrection.ts'
import { useOwnCustomer } from './useOwnCustomer.ts'
import { WrongFactForm } from './WrongFactForm.tsx'

addTexts(myDataTexts)

const Below = styled.div`
  flex: 1 1 100%;
`
/** Enough for a thumb beside running text. */
const Ask = styled(LinkButton)`
  ${tokens.narrow} { min-height: 44px; }
`

type Props = { customerId: string; fact: Fact; what: string }

/** "This is wrong" on a fact, and what has come of saying so, shown in its place. */
export const WrongFact = ({ customerId, fact, what }: Props) => {
  const text = useText()
  const own = useOwnCustomer()
  const { correction, asks } = useCorrection(customerId, fact)
  const [writing, setWriting] = useState(false)
  if (!asks || own?.customerId !== customerId) return null
  if (writing)
    return (
      <Below>
        <WrongFactForm customerId={customerId} fact={fact} what={what} onClose={() => setWriting(false)} />
      </Below>
    )
  return (
    <>
      {correction?.state === 'open' ? null : (
        <Ask type="button" aria-label={text('oys.wrong.of', { what })} onClick={() => setWriting(true)}>
          {text('oys.wrong')}
        </Ask>
      )}
      {correction ? (
        <Below>
          <CorrectionState inquiry={correction} />
        </Below>
      ) : null}
    </>
  )
}
