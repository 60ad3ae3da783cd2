import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { IconCheck } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { DueLine } from './DueLine.tsx'
import { focusBeside } from './focusBeside.ts'

const Row = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${tokens.space(1, 3)};
  align-items: center;
  padding: ${tokens.space(3, 5)};
  overflow-wrap: anywhere;
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
`
const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(0, 4)};
`

type Props = {
  words: string
  dueOn: string | null
  /** The way to what it is about. */
  children: ReactNode
  /** Absent: it is not theirs to finish. */
  finish?: (() => unknown) | undefined
  waits: boolean
}

/** Something to be done: what, about whom, by when; done with one press. */
export const DoRow = ({ words, dueOn, children, finish, waits }: Props) => {
  const text = useText()
  return (
    <Row>
      <div>
        <strong dir="auto">{words}</strong>
        <Line>
          <DueLine dueOn={dueOn} />
          {children}
        </Line>
      </div>
      {finish ? (
        <Button
          variant="secondary"
          icon={<IconCheck />}
          aria-disabled={waits}
          aria-label={`${text('desktop.steps.done')}: ${words}`}
          onClick={(event) => {
            focusBeside(event.currentTarget)
            return finish()
          }}
        >
          {text('desktop.steps.done')}
        </Button>
      ) : null}
    </Row>
  )
}
