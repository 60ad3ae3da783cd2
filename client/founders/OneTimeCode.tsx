import { useEffect, useState } from 'react'
import { styled } from 'styled-components'
import { Button, VisuallyHidden } from 'suomifi-ui-components'
import type { makeClaimCode } from '#shared/founders/makeClaimCode.ts'
import type { makeFounderCode } from '#shared/founders/makeFounderCode.ts'
import { useCommand } from '../api/useCommand.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { shareLeft } from '../components/shareLeft.ts'
import { TimeLeft } from '../components/TimeLeft.tsx'
import type { TextKey } from '../i18n/TextKey.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
/** How long a code works (shared with the server by its answer); the bar empties over this. */
const WHOLE = 15 * MINUTE
const LAST_MINUTES = 2
const HALF = 4

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
`
const Letters = styled.p`
  font-size: 40px;
  line-height: 48px;
  font-weight: 600;
  letter-spacing: 0.12em;
  font-variant-numeric: tabular-nums;
  ${tokens.narrow} { font-size: 34px; line-height: 44px; }
  &[data-over='true'] { color: ${tokens.colors.depthDark1}; text-decoration: line-through; }
`

const useNow = (running: boolean): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!running) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [running])
  return now
}

type Props = {
  contract: typeof makeFounderCode | typeof makeClaimCode
  customerId: string
  /** The words on the button that makes the first one. */
  make: TextKey
}

/** A code to be read aloud: big letters in two halves, how long it works, and another when that is over. */
export const OneTimeCode = ({ contract, customerId, make }: Props) => {
  const text = useText()
  const { data, error, isPending, mutate } = useCommand(contract as typeof makeFounderCode)
  const until = data ? Date.parse(data.expiresAt) : 0
  const now = useNow(data !== undefined)
  const minutes = Math.ceil((until - now) / MINUTE)
  const over = data !== undefined && minutes <= 0
  const ask = () => mutate({ customerId: customerId as never })
  return (
    <Frame>
      {error ? <FailedState error={error} title={text('founder.code.failed')} retry={ask} /> : null}
      <div role="status">
        {data ? (
          <Letters data-over={over}>
            <VisuallyHidden>
              {text('founder.code.yours')}: {[...data.code].join(' ')}
            </VisuallyHidden>
            <span aria-hidden="true" translate="no">
              {data.code.slice(0, HALF)} {data.code.slice(HALF)}
            </span>
          </Letters>
        ) : null}
      </div>
      {data ? (
        <>
          <TimeLeft
            left={shareLeft(until - WHOLE, until)}
            late={minutes <= LAST_MINUTES}
            words={over ? text('founder.code.over') : text('founder.code.left', { count: minutes })}
          />
          <Quiet as="p">{text('founder.code.once')}</Quiet>
        </>
      ) : null}
      {error ? null : (
        <Button variant="secondary" aria-disabled={isPending} onClick={() => (isPending ? undefined : ask())}>
          {text(data ? 'founder.code.again' : make)}
        </Button>
      )}
    </Frame>
  )
}
