import { MandateModel } from './mandateModel.ts'

/** Whether our copy of the register knows the person as acting for any company. */
export const userHasMandates = async (userId: string): Promise<boolean> =>
  (await MandateModel.exists({ userId } as object)) !== null
