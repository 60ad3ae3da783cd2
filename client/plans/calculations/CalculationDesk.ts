import { createContext, useContext } from 'react'
import type { Doc } from 'yjs'
import type { Missing } from '#shared/calculations/ready/Missing.ts'

/** What every cell of a calculation needs to know. */
type CalculationDesk = {
  doc: Doc
  mayEdit: boolean
  /** Write into a cell: what is typed in one go is taken back in one. */
  edit: (change: () => void) => void
  /** Do something to a whole row or table: taken back by itself. */
  act: (change: () => void) => void
  undo: () => void
  /** The month of month 1; null while it is not said. */
  startMonth: string | null
  /** Cells that hold what can't be read. */
  wrong: readonly Missing[]
}

const DeskContext = createContext<CalculationDesk | null>(null)

export const CalculationDeskProvider = DeskContext.Provider

export const useCalculationDesk = (): CalculationDesk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A cell of a calculation stands outside of it')
  return desk
}
