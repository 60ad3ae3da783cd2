import { type KeyboardEvent, useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useFocusHere } from '../components/useFocusHere.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
`
const Field = styled.textarea`
  width: 100%;
  min-height: 48px;
  padding: ${tokens.space(2, 4)};
  border: 1px solid ${tokens.colors.depthDark3};
  border-radius: 2px;
  background: ${tokens.colors.whiteBase};
  color: inherit;
  font: inherit;
  resize: vertical;
`

type Props = {
  label: string
  hint: string
  rows: number
  value: string
  change: (value: string) => void
  /** What is wrong with it, when one goes on. */
  problemOf: (value: string) => string | undefined
  next: () => void
  end: () => void
  isSaving: boolean
}

/** One answer in words: Enter goes on, Shift + Enter begins a new line, Ctrl + Enter saves and ends. */
export const QuickWords = ({ label, hint, rows, value, change, problemOf, next, end, isSaving }: Props) => {
  const text = useText()
  const here = useFocusHere<HTMLTextAreaElement>()
  const id = useId()
  const [problem, setProblem] = useState<string>()
  const go = (then: () => void) => {
    const found = problemOf(value)
    setProblem(found)
    if (!found && !isSaving) then()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    go(event.ctrlKey || event.metaKey ? end : next)
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        go(next)
      }}
    >
      <Field
        ref={here}
        aria-label={label}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem ? true : undefined}
        rows={rows}
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Quiet id={`${id}-hint`}>{hint}</Quiet>
      <ProblemLine id={`${id}-problem`} problem={problem} />
      <Actions>
        <Button type="submit" aria-disabled={isSaving}>
          {text('quick.next')}
        </Button>
        <Button variant="secondary" aria-disabled={isSaving} onClick={() => go(end)}>
          {text('quick.end')}
        </Button>
      </Actions>
    </Form>
  )
}
