import { MandateCheckModel } from './mandateCheckModel.ts'
import { MandateModel } from './mandateModel.ts'

/** Forget what the register of mandates has said about a person. */
export const eraseMandates = async (userId: string): Promise<void> => {
  await MandateModel.deleteMany({ userId } as object)
  await MandateCheckModel.deleteOne({ _id: userId })
}
