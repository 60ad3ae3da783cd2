import { styled } from 'styled-components'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { settingFields } from '#shared/calculations/document/settingFields.ts'
import { writeSetting } from '#shared/calculations/document/writeSetting.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useCalculationDesk } from './CalculationDesk.ts'
import { capital } from './capital.ts'
import { ChosenCell } from './cells/ChosenCell.tsx'
import { MonthCell } from './cells/MonthCell.tsx'
import { SettingCell } from './SettingCell.tsx'

const Fields = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
  & > div { display: grid; gap: ${tokens.space(1)}; align-content: start; }
  & > div > strong { display: block; font-weight: 600; }
  ${tokens.narrow} { grid-template-columns: minmax(0, 1fr); }
`

/** What is asked once of the whole plan, and of its entrepreneur. */
export const SettingsForm = ({ plan }: { plan: CalculationPlan }) => {
  const text = useText()
  const { doc, mayEdit, edit } = useCalculationDesk()
  const registered = plan.vatRegistered === null ? null : plan.vatRegistered ? 'yes' : 'no'
  const amounts = [
    { group: 'plan', field: 'openingCash' },
    { group: 'plan', field: 'reserve' },
    ...settingFields.owner.map((field) => ({ group: 'owner', field }) as const),
  ] as const
  return (
    <Fields>
      <div>
        <strong aria-hidden="true">{capital(text('calculations.field.startMonth'))}</strong>
        <div>
          <MonthCell value={plan.startMonth} />
        </div>
      </div>
      <div>
        <strong aria-hidden="true">{capital(text('calculations.field.vatRegistered'))}</strong>
        <div>
          <ChosenCell
            {...{ label: text('calculations.field.vatRegistered'), cell: 'plan.vatRegistered', mayEdit }}
            options={(['yes', 'no'] as const).map((code) => ({ code, text: text(`calculations.${code}`) }))}
            chosen={registered}
            wrong={undefined}
            onWrite={(value) =>
              edit(() => writeSetting(doc, 'plan', 'vatRegistered', value === null ? null : value === 'yes'))
            }
          />
        </div>
      </div>
      {amounts.map(({ group, field }) => (
        <div key={field}>
          <strong aria-hidden="true">{capital(text(`calculations.field.${field}`))}</strong>
          <div>
            <SettingCell group={group} field={field} />
          </div>
        </div>
      ))}
    </Fields>
  )
}
