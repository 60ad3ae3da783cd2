import { styled } from 'styled-components'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import type { Voice } from '../events/Voice.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useStepWords } from './useStepWords.ts'

const List = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
  li { padding-left: ${tokens.space(3)}; border-left: 2px solid ${tokens.colors.depthLight1}; }
  p { white-space: pre-wrap; overflow-wrap: anywhere; }
`

/** The way of a hand-off so far: each step with who, when and what was said. */
export const HandOffSteps = ({ handOff, voice = 'professional' }: { handOff: HandOff; voice?: Voice }) => {
  const text = useText()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const say = useStepWords(handOff, voice)
  return (
    <Fold title={text('handOffs.steps')}>
      <List>
        {handOff.steps.map((step) => (
          <li key={`${step.at} ${step.move}`}>
            <strong>{say(step)}</strong>
            <Quiet as="div">
              {[
                step.by && [step.by.name, step.by.organisation?.name[language]].filter(Boolean).join(', '),
                when(step.at),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Quiet>
            {step.from || step.to ? <Quiet as="div">{[step.from, step.to].filter(Boolean).join(' → ')}</Quiet> : null}
            {step.text ? <p dir="auto">{step.text}</p> : null}
          </li>
        ))}
      </List>
    </Fold>
  )
}
