import { calculationTexts } from '#shared/calculations/calculationTexts.ts'
import { addTexts } from '../../i18n/addTexts.ts'
import { i18n } from '../../i18n/i18n.ts'
import { useText } from '../../i18n/useText.ts'

addTexts(calculationTexts)

/** How a cell of a calculation is called: its table and its field, where the calculation has words for them. */
export const useCellName = () => {
  const text = useText()
  const said = (key: string, else_: string): string => (i18n.exists(key) ? text(key as never) : else_)
  return ([place = '', ...rest]: readonly string[]): string => {
    const [table = '', of = ''] = place.split('/')
    const field = rest.length > 0 ? rest.join(' ') : of
    return `${said(`calculations.table.${table}`, table)}: ${said(`calculations.field.${field}`, field)}`
  }
}
