import { demoUserId } from '#seed/demo/demoUserId.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { must } from './must.ts'
import type { World } from './World.ts'

const facts = (kind: string, owner: string, audience: Facts['audience']): Facts => ({
  ...{ kind, customer: null, class: 'own', owner },
  ...(audience ? { audience } : {}),
})

const makeTemplate = async (world: World, admin: string, organisation: string) => {
  const of = facts('template', organisation, audiences.writersIn(organisation))
  const inEach = (field: string) => ({
    ...{
      fi: canaries.word(of, `${field}.fi`),
      sv: canaries.word(of, `${field}.sv`),
      en: canaries.word(of, `${field}.en`),
    },
  })
  const body = { name: inEach('name'), text: inEach('text') }
  const { templateId } = await must(world, admin, '/api/organisation/message-templates', { body })
  world.named.templateId?.push({ customer: null, id: templateId })
}

/** Where the work is done: services, templates, who is away. What is offered and promised is public (7.1 §). */
export const makeWork = async (world: World): Promise<void> => {
  world.named.templateId = []
  await makeTemplate(world, 'admin.lappi', 'lappi')
  await makeTemplate(world, 'admin.rovaniemi', 'rovaniemi')
  world.named.serviceId = []
  for (const [index, admin] of ['admin.lappi', 'admin.rovaniemi'].entries()) {
    const name = { fi: `Palvelu ${admin}`, sv: `Tjänst ${admin}`, en: `Service ${admin}` }
    const teamId = world.named.teamId?.[index]?.id
    const { serviceId } = await must(world, admin, '/api/organisation/services', {
      body: { name, municipalities: [], promised: null, teamId, active: true },
    })
    world.named.serviceId.push({ customer: null, id: serviceId })
  }
  const { items } = await must(world, 'adviser.lappi', '/api/organisation/absences', {
    body: {
      substituteId: demoUserId('lead.lappi'),
      absences: [{ from: '2027-07-01', until: '2027-07-31', calendarUid: null }],
    },
  })
  world.named.absenceId = [{ customer: null, id: items[0].absenceId }]
}
