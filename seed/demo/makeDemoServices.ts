import { inTransaction } from '#server/database/inTransaction.ts'
import { makeService } from '#server/services/makeService.ts'
import { listTeams } from '#server/teams/listTeams.ts'
import type { TeamId } from '#shared/ids/TeamId.ts'
import { demoContext } from './demoContext.ts'
import { revontuli } from './revontuli.ts'

const SERVICES = [
  {
    by: 'admin.lappi',
    team: 'Kasvupalvelut',
    name: {
      fi: 'Kasvun ja kansainvälistymisen neuvonta',
      sv: 'Rådgivning om tillväxt och internationalisering',
      en: 'Advice on growth and internationalisation',
    },
    municipalities: [],
    promised: null,
  },
  {
    by: 'admin.rovaniemi',
    team: 'Yritysneuvonta',
    name: {
      fi: 'Yritysneuvonta ja toimitilat',
      sv: 'Företagsrådgivning och lokaler',
      en: 'Business advice and premises',
    },
    municipalities: [revontuli.municipality],
    promised: { workingDays: 1, opening: { from: '08:00', until: '16:00' } },
  },
]

/** Services of the demo's organisations, made by their administrators' own command; answers their ids by the Finnish name. */
export const makeDemoServices = async (): Promise<Map<string, string>> => {
  const made = new Map<string, string>()
  for (const { by, team, ...service } of SERVICES) {
    const { items } = await listTeams(await demoContext(by), {})
    const queue = items.find(({ name }) => name === team)
    if (!queue) throw new Error(`The demo has no team ${team}`)
    const context = await demoContext(by)
    const fields = { ...service, teamId: queue.teamId as TeamId, active: true }
    const { serviceId } = await inTransaction(() => makeService(context, fields))
    made.set(service.name.fi, serviceId)
  }
  return made
}
