import { ContactPersonModel } from './contactPersonModel.ts'

/** Let retention count a role's years from another moment: it was used then, or something holds it until five years after. */
export const countRoleFrom = async (contactPersonId: string, countedFrom: Date): Promise<void> => {
  await ContactPersonModel.updateOne({ _id: contactPersonId }, { $set: { countedFrom } })
}
