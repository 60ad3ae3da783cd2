import type { MyTask } from '#shared/matters/MyTask.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'

/** What I have to do: a next step that I promised a customer, or a task of mine in a matter. */
export type ToDo = { of: 'step'; row: NextStep } | { of: 'task'; row: MyTask }
