import { useId } from 'react'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'
import { ChoiceGroup } from './ChoiceGroup.ts'

const Choice = styled.label`
  display: flex;
  gap: ${tokens.space(3)};
  align-items: center;
  min-height: 44px;
  padding: ${tokens.space(2, 3)};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  cursor: pointer;
  & > input { flex: none; width: 20px; height: 20px; margin: 0; accent-color: ${tokens.colors.highlightBase}; }
  &:hover { border-color: ${tokens.colors.highlightBase}; }
  &:has(:checked) { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight4}; }
`

type Props<T extends string> = {
  legend: string
  options: readonly { value: T; words: string }[]
  /** Undefined: nothing is chosen yet. */
  value: T | undefined
  onChange: (value: T) => void
}

/** One of a few, each a whole line to press: one stop of Tab and the arrow keys. */
export const RadioCards = <T extends string>({ legend, options, value, onChange }: Props<T>) => {
  const name = useId()
  return (
    <ChoiceGroup>
      <legend>{legend}</legend>
      {options.map((option) => (
        <Choice key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.words}
        </Choice>
      ))}
    </ChoiceGroup>
  )
}
