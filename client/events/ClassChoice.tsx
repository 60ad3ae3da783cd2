import { useId } from 'react'
import { styled } from 'styled-components'
import { IconLock, IconPeek } from 'suomifi-icons'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { ContactDraft } from './ContactDraft.ts'

const Group = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  legend { padding: 0; font-weight: 600; }
`
const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 5)};
  label { display: inline-flex; align-items: center; gap: ${tokens.space(2)}; min-height: 32px; cursor: pointer; }
  input { width: 18px; height: 18px; margin: 0; accent-color: ${tokens.colors.highlightBase}; }
`
const Effect = styled.p`
  display: flex;
  gap: ${tokens.space(2)};
  color: ${tokens.colors.depthDark1};
  font-size: 15px;
  & > svg { flex: none; width: 18px; height: 18px; margin-top: 3px; color: ${tokens.colors.successDark1}; }
`

type Class = ContactDraft['class']
type Props = { value: Class; withheld: boolean; delayed: boolean; onChange: (value: Class) => void }

/** Who will see the record, with the effect said beside the button that makes it so. */
export const ClassChoice = ({ value, withheld, delayed, onChange }: Props) => {
  const text = useText()
  const name = useId()
  const effect = useId()
  const shared = withheld ? 'access.effect.withheld' : 'access.effect.service'
  const said = value === 'own' ? 'access.effect.own' : delayed ? 'events.delay.effect' : shared
  return (
    <Group aria-describedby={effect}>
      <legend>{text('events.log.class')}</legend>
      <Choices>
        {(['service', 'own'] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {text(`access.class.${choice}`)}
          </label>
        ))}
      </Choices>
      <Effect id={effect} aria-live="polite">
        {value === 'own' ? <IconLock /> : <IconPeek />}
        <span>{text(said)}</span>
      </Effect>
    </Group>
  )
}
