import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'

/** Refuse to send a hand-off where it has been already, by the error of the case. */
export const refuseReturning = async (
  { language }: Pick<Context, 'language'>,
  path: readonly string[],
  organisationId: string,
  code: 'handOff.circle' | 'handOff.been_there',
): Promise<void> => {
  if (!path.includes(organisationId)) return
  const name = (await organisationNames()).get(organisationId)?.name[language] ?? ''
  throw new Refusal(code, { values: { organisation: name } })
}
