import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'

/** An open matter that this organisation has taken on by a hand-off, which by itself opens nothing of it; null otherwise. */
export const findServedMatter = (matterId: string, organisationId: string): Promise<Matter | null> =>
  MatterModel.findOne({ _id: matterId, open: true, servedBy: organisationId } as object).lean<Matter>()
