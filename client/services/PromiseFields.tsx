import { styled } from 'styled-components'
import { TextInput } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { PromiseDraft, PromiseProblems } from './promiseDraft.ts'

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
  gap: ${tokens.space(4)};
  align-items: end;
  ${tokens.narrow} { grid-template-columns: 1fr 1fr; & > :first-child { grid-column: 1 / -1; } }
`

const FIELDS = ['days', 'from', 'until'] as const

type Props = { draft: PromiseDraft; problems: PromiseProblems; onChange: (draft: PromiseDraft) => void }

/** What is promised: working days, and when it is open. */
export const PromiseFields = ({ draft, problems, onChange }: Props) => {
  const text = useText()
  return (
    <Row>
      {FIELDS.map((field) => {
        const problem = problems[field]
        return (
          <TextInput
            key={field}
            labelText={text(`services.promise.${field}`)}
            value={draft[field]}
            onChange={(value) => onChange({ ...draft, [field]: String(value ?? '') })}
            inputMode={field === 'days' ? 'numeric' : 'text'}
            autoComplete="off"
            fullWidth
            status={problem ? 'error' : 'default'}
            {...(problem ? { statusText: text(problem) } : {})}
          />
        )
      })}
    </Row>
  )
}
