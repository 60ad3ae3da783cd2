import { ServiceModel } from './serviceModel.ts'

/** How many services have this team's queue, those that take nothing new as well. */
export const countServicesOf = (teamId: string): Promise<number> => ServiceModel.countDocuments({ teamId })
