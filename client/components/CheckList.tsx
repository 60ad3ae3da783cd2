import { useId } from 'react'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'
import { Quiet } from './Quiet.ts'

const Group = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  legend { padding: 0; margin-bottom: ${tokens.space(2)}; font-weight: 600; }
`
const Lines = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
`
const Line = styled.label`
  display: flex;
  gap: ${tokens.space(3)};
  align-items: start;
  min-height: 44px;
  padding: ${tokens.space(2, 3)};
  border-radius: ${tokens.radius};
  cursor: pointer;
  & > input { flex: none; width: 20px; height: 20px; margin: 2px 0 0; accent-color: ${tokens.colors.highlightBase}; }
  & small { display: block; font-size: 15px; line-height: 22px; color: ${tokens.colors.depthDark1}; }
  &:has(:checked) { background: ${tokens.colors.highlightLight4}; }
  &:hover { background: ${tokens.colors.highlightLight3}; }
`

type Props<T extends string> = {
  legend: string
  options: readonly { value: T; words: string; detail?: string }[]
  chosen: readonly T[]
  /** Said where there is nothing to choose from. */
  none?: string
  onChange: (chosen: T[]) => void
}

/** Several of a few, each a whole line to press, with what it means under it. Keeps the order of the options. */
export const CheckList = <T extends string>({ legend, options, chosen, none, onChange }: Props<T>) => {
  const id = useId()
  return (
    <Group>
      <legend>{legend}</legend>
      {options.length === 0 && none ? <Quiet as="p">{none}</Quiet> : null}
      <Lines>
        {options.map(({ value, words, detail }) => (
          <Line key={value}>
            <input
              type="checkbox"
              aria-labelledby={`${id}-${value}`}
              aria-describedby={detail ? `${id}-${value}-detail` : undefined}
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(
                  options
                    .map((option) => option.value)
                    .filter((option) => (option === value ? target.checked : chosen.includes(option))),
                )
              }
            />
            <span>
              <span id={`${id}-${value}`}>{words}</span>
              {detail ? <small id={`${id}-${value}-detail`}>{detail}</small> : null}
            </span>
          </Line>
        ))}
      </Lines>
    </Group>
  )
}
