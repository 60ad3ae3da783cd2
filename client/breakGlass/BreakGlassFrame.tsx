import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { styled } from 'styled-components'
import { IconWarning } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { endBreakGlass } from '#shared/breakGlass/endBreakGlass.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useBreakGlass } from './useBreakGlass.ts'

const SECOND = 1000
const SECONDS = 60
/** Ends of which the page was told to close already: a clock ahead of the server's does it once, not each second. */
const closed = new Set<number>()

/** Round the whole window, over everything, in the way of nothing. */
const Frame = styled.div`
  position: fixed;
  inset: 0;
  z-index: 60;
  border: 6px solid ${tokens.colors.alertBase};
  pointer-events: none;
`
const Bar = styled.section`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: ${tokens.space(2, 4)};
  padding: ${tokens.space(2, 4)};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.alertBase};
  color: ${tokens.colors.whiteBase};
  position: sticky;
  z-index: 8;
  top: ${tokens.space(2)};
  ${tokens.wide} { top: calc(${tokens.headerHeight} + ${tokens.space(2)}); }
  & > p { display: flex; gap: ${tokens.space(2)}; align-items: center; font-weight: 600; font-variant-numeric: tabular-nums; }
  & svg { flex: none; width: 20px; height: 20px; }
`

type Props = { customerId: string; until: number }

const OpenFrame = ({ customerId, until }: Props) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(endBreakGlass)
  const [now, setNow] = useState(Date.now())
  // What was on the screen goes at once; what is still open comes again.
  const close = async () => {
    confirmDone(text('breakGlass.ended'))
    await queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  }
  const tick = useEffectEvent(() => {
    setNow(Date.now())
    if (Date.now() < until || closed.has(until)) return
    closed.add(until)
    void close()
  })
  useEffect(() => {
    const timer = setInterval(() => tick(), SECOND)
    return () => clearInterval(timer)
  }, [])
  const left = Math.max(0, Math.ceil((until - now) / SECOND))
  return (
    <>
      <Frame aria-hidden="true" />
      <Bar aria-label={text('breakGlass.name')}>
        <p>
          <IconWarning />
          {text('breakGlass.bar', { minutes: Math.floor(left / SECONDS), seconds: left % SECONDS })}
        </p>
        <Button
          variant="secondary"
          aria-disabled={command.isPending}
          onClick={() => command.mutate({ customerId: customerId as never }, { onSettled: () => close() })}
        >
          {text('breakGlass.bar.end')}
        </Button>
      </Bar>
    </>
  )
}

/** While break-glass is open with this customer: a red frame round the page, the time that is left, and the way to end it. */
export const BreakGlassFrame = ({ customerId }: { customerId: string }) => {
  const { until } = useBreakGlass(customerId)
  return until === null ? null : <OpenFrame key={until} customerId={customerId} until={until} />
}
