import type { Doc } from 'yjs'
import { CalculationPlan } from '../CalculationPlan.ts'
import { Owner } from '../input/Owner.ts'
import type { Missing } from '../ready/Missing.ts'
import { calculationMap } from './calculationMap.ts'
import { settingFields } from './settingFields.ts'

const schemas = { plan: CalculationPlan.shape, owner: Owner.shape }

type Settings = Pick<CalculationPlan, 'owner' | (typeof settingFields.plan)[number]>

/** What is asked once; a value that is none is missed like an empty one. */
export const readSettings = (doc: Doc): { settings: Settings; wrong: Missing[] } => {
  const map = calculationMap(doc)
  const wrong: Missing[] = []
  const read = (group: 'plan' | 'owner', field: string): unknown => {
    const schema = schemas[group][field as keyof (typeof schemas)[typeof group]] as (typeof schemas)['plan']['reserve']
    const parsed = schema.safeParse(map.get(`${group}/${field}`) ?? null)
    if (parsed.success) return parsed.data
    wrong.push({ table: 'plan', rowId: null, rowName: '', field: field as Missing['field'] })
    return null
  }
  const all = (group: 'plan' | 'owner') =>
    Object.fromEntries(settingFields[group].map((field) => [field, read(group, field)]))
  const settings = { ...all('plan'), owner: all('owner') } as Settings
  // What nothing waits for twice: an empty first month is missed by the calculation itself.
  return { settings, wrong: wrong.filter(({ field }) => field !== 'startMonth' && field !== 'vatRegistered') }
}
