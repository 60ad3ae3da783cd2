import type { Model } from 'mongoose'

/** What can hold a word, an id or anything at all; figures, days and yes/no can't name anybody. */
const TELLING = ['String', 'Mixed', 'Array', 'Map', 'Embedded', 'DocumentArray']

/** The paths of a model that can hold a person's name, id or free text; its `_id` too, where that is a word. */
export const pathsOf = ({ schema }: Pick<Model<unknown>, 'schema'>): string[] => {
  const paths: string[] = []
  schema.eachPath((path, type) => {
    if (TELLING.includes(type.instance)) paths.push(path)
  })
  return paths.sort()
}
