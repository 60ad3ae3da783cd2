import { handOffsRestingOn } from '#server/handOffs/handOffsRestingOn.ts'
import { countMattersOf } from '#server/matters/countMattersOf.ts'
import { countTasksOf } from '#server/matters/countTasksOf.ts'
import { countOpenStepsOf } from '#server/nextSteps/countOpenStepsOf.ts'
import type { Permission } from '#shared/access/Permission.ts'

/** What a person has to do with matters: those they are responsible for, their tasks in others’, hand-offs that wait for them. */
const workOf = async (organisationId: string, userId: string) => {
  const [matters, tasks, handOffs] = await Promise.all([
    countMattersOf(organisationId, userId),
    countTasksOf(organisationId, userId),
    handOffsRestingOn([userId]),
  ])
  const waiting = handOffs.filter(({ turn }) => turn.organisationId === organisationId)
  return {
    count: matters.count + tasks.count + waiting.length,
    firstDue: [matters.firstDue, tasks.firstDue].flatMap((day) => day ?? []).sort()[0] ?? null,
  }
}

/** What rests on a person in an organisation, in numbers, and what a role must permit to take it over. */
export const dutiesOf = async (organisationId: string, userId: string) => {
  const [nextSteps, matters] = await Promise.all([
    countOpenStepsOf(organisationId, userId),
    workOf(organisationId, userId),
  ])
  const needs: Permission[] = [
    ...(nextSteps.count > 0 ? (['nextSteps.change'] as const) : []),
    ...(matters.count > 0 ? (['matters.handle'] as const) : []),
  ]
  return { nextSteps, matters, needs, count: nextSteps.count + matters.count }
}
