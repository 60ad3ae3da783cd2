import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { OrganisationModel } from './organisationModel.ts'

/** Names change about never: read anew at most this often (milliseconds). */
const READ_ANEW_AFTER = 10_000

let known: { names: Promise<Map<string, OrganisationName>>; until: number } | undefined

const read = async (): Promise<Map<string, OrganisationName>> => {
  const organisations = await OrganisationModel.find().sort({ 'name.fi': 1 }).lean()
  return new Map(organisations.map(({ _id, name }) => [_id, { id: _id, name }]))
}

/** Every organisation by its id, in the order of their Finnish names. Kept for some seconds: lists of events ask it for each row. */
export const organisationNames = (): Promise<Map<string, OrganisationName>> => {
  if (known && known.until > Date.now()) return known.names
  const names = read()
  const reading = { names, until: Date.now() + READ_ANEW_AFTER }
  known = reading
  names.then(
    // Nothing there yet: the demo's organisations may be stored the next moment.
    (found) => found.size === 0 && forget(reading),
    () => forget(reading),
  )
  return names
}

const forget = (reading: typeof known): void => {
  if (known === reading) known = undefined
}
