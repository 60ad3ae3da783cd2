import type { MyTask } from '#shared/matters/MyTask.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import type { ToDo } from './ToDo.ts'

/** After every day: what has none comes last. */
const NO_DAY = '9'

/** Next steps and tasks as one list, the first due first. */
export const toDosOf = (steps: readonly NextStep[], tasks: readonly MyTask[]): ToDo[] => {
  const all: ToDo[] = [
    ...steps.map((row) => ({ of: 'step' as const, row })),
    ...tasks.map((row) => ({ of: 'task' as const, row })),
  ]
  return all.sort((a, b) => (a.row.dueOn ?? NO_DAY).localeCompare(b.row.dueOn ?? NO_DAY))
}
