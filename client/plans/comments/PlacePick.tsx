import { useId } from 'react'
import { styled } from 'styled-components'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const Field = styled.div`
  min-width: 0;
  & > label { display: block; margin-bottom: ${tokens.space(2)}; font-weight: 600; }
  & > select {
    width: 100%;
    min-height: 40px;
    padding: ${tokens.space(0, 2)};
    border: 1px solid ${tokens.colors.depthDark3};
    border-radius: 2px;
    background: ${tokens.colors.whiteBase};
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
`

type Props = { choices: { code: string; text: string }[]; chosen: string; choose: (code: string) => void }

/** What a comment is about: one can choose without selecting, which a text that is only read does not offer by keyboard. */
export const PlacePick = ({ choices, chosen, choose }: Props) => {
  const text = useText()
  const id = useId()
  return (
    <Field>
      <label htmlFor={id}>{text('planComments.place')}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        {choices.map(({ code, text: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}
