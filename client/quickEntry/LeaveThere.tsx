import type { RefObject } from 'react'
import { Button } from 'suomifi-ui-components'
import { useFocusHere } from '../components/useFocusHere.ts'
import { useText } from '../i18n/useText.ts'

type Props = { organisation: string; end: () => void; isSaving: boolean }

/** The matter is another organisation's: what was said is logged in it, and they go on from there. */
export const LeaveThere = ({ organisation, end, isSaving }: Props) => {
  const text = useText()
  const first = useFocusHere<HTMLButtonElement>()
  return (
    <>
      <p>{text('quick.continue.others', { organisation })}</p>
      <div>
        <Button forwardedRef={first as RefObject<HTMLButtonElement>} aria-disabled={isSaving} onClick={end}>
          {text('quick.end')}
        </Button>
      </div>
    </>
  )
}
