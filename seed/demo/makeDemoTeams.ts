import { inTransaction } from '#server/database/inTransaction.ts'
import { makeTeam } from '#server/teams/makeTeam.ts'
import { demoContext } from './demoContext.ts'
import { demoUserId } from './demoUserId.ts'

const TEAMS = [
  { by: 'admin.lappi', name: 'Kasvupalvelut', members: ['adviser.lappi', 'lead.lappi'], lead: 'lead.lappi' },
  { by: 'admin.rovaniemi', name: 'Yritysneuvonta', members: ['adviser.rovaniemi'], lead: 'adviser.rovaniemi' },
]

/** Teams of the demo's organisations, made by their administrators' own command, so that their logs are true. */
export const makeDemoTeams = async (): Promise<void> => {
  for (const { by, name, members, lead } of TEAMS) {
    const administrator = await demoContext(by)
    const fields = { name, memberIds: members.map(demoUserId), leadId: demoUserId(lead), substituteIds: [] }
    await inTransaction(() => makeTeam(administrator, fields))
  }
}
