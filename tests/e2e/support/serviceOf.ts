import { askProduct } from './askProduct.ts'

let made = 0

/** A service of an organisation's first team, made by its administrator; its name in Finnish. */
export const serviceOf = async (
  administrator: string,
): Promise<{ serviceId: string; teamId: string; name: string }> => {
  made += 1
  const name = `Testipalvelu ${Date.now()} ${made}`
  const { items } = await askProduct(administrator, '/api/organisation/teams')
  const [{ teamId }] = items
  const { serviceId } = await askProduct(administrator, '/api/organisation/services', {
    ...{ name: { fi: name, sv: name, en: name }, municipalities: [], promised: null, teamId, active: true },
  })
  return { serviceId, teamId, name }
}
