import type { Model } from 'mongoose'
import type { PersonRule } from '#server/retention/PersonRule.ts'
import { SWEEPS } from '#server/retention/sweepsInOrder.ts'
import { pathsOf } from './pathsOf.ts'

type Table = Readonly<Record<string, PersonRule>>
type Known = Pick<Model<unknown>, 'schema' | 'modelName'>

const expiresByItself = ({ schema }: Known): boolean =>
  schema.indexes().some(([, options]) => options.expireAfterSeconds !== undefined)

const missingOf = (model: Known, rule: PersonRule | undefined): string[] => {
  const { modelName } = model
  if (!rule) return [`${modelName}: no rule`]
  if ('expires' in rule) return expiresByItself(model) ? [] : [`${modelName}: nothing makes it expire`]
  if ('sweep' in rule)
    return SWEEPS.some(({ name }) => name === rule.sweep) ? [] : [`${modelName}: no sweep ${rule.sweep}`]
  const paths = pathsOf(model)
  return [
    ...paths.filter((path) => !(path in rule.stays)).map((path) => `${modelName}.${path}: no rule`),
    ...Object.keys(rule.stays)
      .filter((path) => !paths.includes(path))
      .map((path) => `${modelName}.${path}: no such path`),
  ]
}

/** What the table of references to persons lacks, or says of what is not there. */
export const missingRules = (models: Known[], table: Table): string[] => [
  ...models.flatMap((model) => missingOf(model, table[model.modelName])),
  ...Object.keys(table)
    .filter((name) => !models.some(({ modelName }) => modelName === name))
    .map((name) => `${name}: no such model`),
]
