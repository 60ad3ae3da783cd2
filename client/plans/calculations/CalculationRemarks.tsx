import { styled } from 'styled-components'
import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { sayMissing } from '#shared/calculations/results/sayMissing.ts'
import { sayValue } from '#shared/calculations/results/sayValue.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const Remarks = styled.div`
  padding: ${tokens.space(3, 4)};
  border-left: 4px solid ${tokens.colors.warningBase};
  background: ${tokens.colors.warningLight1};
  & > h4 { font-size: 16px; line-height: 24px; font-weight: 600; }
  & > ul { padding-left: ${tokens.space(5)}; }
  &[data-about='notes'] { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight3}; }
`

/** What the results wait for, and what to look at in them, in words. */
export const CalculationRemarks = ({ missing, notes }: Pick<CalculationResults, 'missing' | 'notes'>) => {
  const text = useText()
  const { language } = useLanguage()
  const whenOf = (when: string | null): string | null =>
    when && when.length > 'YYYY'.length ? sayValue(when, 'month', language) : when
  const aboutOf = ({ when, amount }: CalculationResults['notes'][number]): string => {
    const said = [whenOf(when), amount && sayValue(amount, 'euro', language)].filter((one) => one)
    return said.length > 0 ? ` (${said.join(', ')})` : ''
  }
  return (
    <>
      {missing.length > 0 ? (
        <Remarks>
          <h4>{text('calculations.missing.title')}</h4>
          <ul>
            {missing.map((one) => (
              <li key={`${one.table} ${one.rowId} ${one.field}`}>{sayMissing(one, language)}</li>
            ))}
          </ul>
          <p>{text('calculations.missing.words')}</p>
        </Remarks>
      ) : null}
      {notes.length > 0 ? (
        <Remarks data-about="notes">
          <h4>{text('calculations.notes.title')}</h4>
          <ul>
            {notes.map((note) => (
              <li key={note.about}>
                {text(`calculations.note.${note.about}`)}
                {aboutOf(note)}
              </li>
            ))}
          </ul>
        </Remarks>
      ) : null}
    </>
  )
}
