import type { Topic } from '#shared/events/Topic.ts'
import type { MatterStatus } from '#shared/matters/MatterStatus.ts'
import type { organisations } from './organisations.ts'

/** A matter of the demo as it is opened, and what then became of it. */
export type DemoMatter = {
  by: string
  need: string
  description: string
  topics: Topic[]
  /** To a service by its Finnish name, or to an organisation; neither: the adviser takes it themselves. */
  service?: string
  to?: keyof typeof organisations
  dueInDays?: number
  /** Who takes it. */
  taker?: string
  status?: { to: MatterStatus; reason?: string; outcome?: string; effect?: string }
  tasks?: { text: string; of: keyof typeof organisations; inDays: number }[]
}
