import { useId } from 'react'
import { styled } from 'styled-components'
import { IconChevronDown } from 'suomifi-icons'
import { tokens } from '../theme/tokens.ts'
import { ProblemLine } from './ProblemLine.tsx'

const Label = styled.label`
  display: block;
  margin-bottom: 10px;
  line-height: 24px;
  font-weight: 600;
`
const Frame = styled.div`
  position: relative;
  & > svg { position: absolute; right: 12px; top: 15px; width: 12px; height: 12px; color: ${tokens.colors.blackBase}; pointer-events: none; }
`
const Select = styled.select`
  width: 100%;
  height: 40px;
  padding: ${tokens.space(0, 9, 0, 2)};
  border: 1px solid ${tokens.colors.depthDark3};
  border-radius: 2px;
  background: ${tokens.colors.whiteBase};
  color: inherit;
  font: inherit;
  text-overflow: ellipsis;
  appearance: none;
  &[data-chosen='true'] { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight4}; font-weight: 600; }
  & option { font-weight: 400; }
`

type Props = {
  label: string
  options: readonly { code: string; text: string }[]
  /** Undefined when nothing is chosen. */
  chosen: string | undefined
  /** The word for choosing nothing. */
  none: string
  choose: (code: string | undefined) => unknown
  /** What is wrong with the choice. */
  problem?: string | undefined
}

/**
 * One of many. The browser's own list: found by typing, a wheel on a phone, known to every screen reader; the design
 * system's SingleSelect names a list that is not there (aria-controls) and fails axe.
 */
export const SelectField = ({ label, options, chosen, none, choose, problem }: Props) => {
  const id = useId()
  const known = chosen === undefined || options.some(({ code }) => code === chosen)
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <Frame>
        <Select
          id={id}
          value={chosen ?? ''}
          data-chosen={chosen !== undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => choose(event.target.value || undefined)}
        >
          <option value="">{none}</option>
          {known ? null : <option value={chosen}>{chosen}</option>}
          {options.map(({ code, text }) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </Select>
        <IconChevronDown />
      </Frame>
      <ProblemLine id={`${id}-problem`} problem={problem} />
    </div>
  )
}
