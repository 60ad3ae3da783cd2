import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { exampleCalculations } from '#shared/calculations/document/exampleCalculations.ts'
import { writeCalculation } from '#shared/calculations/document/writeCalculation.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useCalculationDesk } from './CalculationDesk.ts'
import { exampleOf } from './exampleOf.ts'

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
  margin-top: ${tokens.space(2)};
`
const EXAMPLES = ['service', 'cafe'] as const

/** Nothing has been calculated yet: the ways to begin. */
export const CalculationBegin = () => {
  const text = useText()
  const { language } = useLanguage()
  const { doc, mayEdit, act } = useCalculationDesk()
  const begin = (example: (typeof EXAMPLES)[number] | null) =>
    act(() => writeCalculation(doc, exampleOf(example, language)))
  if (!mayEdit) return <EmptyState title={text('calculations.begin.none')} quiet />
  return (
    <EmptyState
      title={text('calculations.begin.title')}
      action={
        <Ways>
          {EXAMPLES.map((example) => (
            <Button key={example} variant="secondary" onClick={() => begin(example)}>
              {text('calculations.begin.example', { example: exampleCalculations[example].name[language] })}
            </Button>
          ))}
          <Button variant="secondaryNoBorder" onClick={() => begin(null)}>
            {text('calculations.begin.empty')}
          </Button>
        </Ways>
      }
    >
      {text('calculations.begin.words')}
    </EmptyState>
  )
}
