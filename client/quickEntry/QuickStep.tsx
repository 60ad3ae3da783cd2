import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { IconCheck } from 'suomifi-icons'
import { Card } from '../components/Card.ts'
import { LinkButton } from '../components/LinkButton.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Frame = styled(Card)`
  display: grid;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(4, 5)};
  &[data-state='later'] { background: none; border-style: dashed; color: ${tokens.colors.depthDark1}; }
  h2 { font-size: 18px; line-height: 24px; font-weight: 600; }
`
const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
  align-items: baseline;
  justify-content: space-between;
`
const Said = styled.p`
  display: flex;
  gap: ${tokens.space(2)};
  align-items: baseline;
  overflow-wrap: anywhere;
  white-space: pre-line;
  & > svg { flex: none; width: 14px; height: 14px; color: ${tokens.colors.successBase}; }
`

type Props = {
  number: number
  title: string
  state: 'now' | 'done' | 'later'
  /** What was answered, when it is done. */
  answer?: string | undefined
  change?: (() => void) | undefined
  children: ReactNode
}

/** One of the four steps: its question now, its answer when it is done. */
export const QuickStep = ({ number, title, state, answer, change, children }: Props) => {
  const text = useText()
  return (
    <Frame data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <Head>
        <h2>{title}</h2>
        <Quiet>{text('quick.step', { number })}</Quiet>
      </Head>
      {state === 'now' ? children : null}
      {state === 'done' && answer ? (
        <Said>
          <IconCheck />
          <span>
            {answer}{' '}
            {change ? (
              <LinkButton type="button" aria-label={`${text('quick.change')}: ${title}`} onClick={change}>
                {text('quick.change')}
              </LinkButton>
            ) : null}
          </span>
        </Said>
      ) : null}
    </Frame>
  )
}
