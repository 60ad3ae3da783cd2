import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import type { MarketingChoice } from '#shared/contacts/MarketingChoice.ts'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(2, 0)};
  & + & { border-top: ${tokens.line}; }
  & > div:first-child { display: flex; flex-wrap: wrap; gap: ${tokens.space(2, 4)}; align-items: center; justify-content: space-between; }
  ol { list-style: none; margin: 0; padding: 0; }
`

type Props = {
  purpose: MarketingChoice['purpose']
  /** Latest first. */
  history: MarketingChoice[]
  act: (next: { state: MarketingChoice['state'] }) => ReactNode
}

/** One purpose: what holds now, the act that changes it, and how it came to be. */
export const MarketingRow = ({ purpose, history, act }: Props) => {
  const text = useText()
  const { fullDay } = useSayTime()
  const [now] = history
  const say = ({ state, on }: MarketingChoice) => text(`contacts.marketing.${state}`, { day: fullDay(on) })
  return (
    <Row>
      <div>
        <span>
          {text(`contacts.marketing.purpose.${purpose}`)}{' '}
          <Quiet>{now ? say(now) : text('contacts.marketing.none')}</Quiet>
        </span>
        {act({ state: now?.state === 'given' ? 'withdrawn' : 'given' })}
      </div>
      {history.length > 0 ? (
        <Fold title={text('contacts.marketing.history')}>
          <ol>
            {history.map((choice) => (
              <li key={choice.at}>
                <Quiet>
                  {text('contacts.marketing.line', {
                    state: say(choice),
                    how: text(`contacts.marketing.how.${choice.how}`),
                    name: choice.by,
                  })}
                </Quiet>
              </li>
            ))}
          </ol>
        </Fold>
      ) : null}
    </Row>
  )
}
