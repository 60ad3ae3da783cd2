import { useEffect, useState } from 'react'
import { type Doc, UndoManager } from 'yjs'
import { calculationMap } from '#shared/calculations/document/calculationMap.ts'

/** Whose changes are taken back: those made here, of nobody else. */
const HERE = 'calculation'

type Undo = {
  /** Write into a cell: what is typed in one go is taken back in one. */
  edit: (change: () => void) => void
  /** Do something to a whole row or table: taken back by itself. */
  act: (change: () => void) => void
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
}

/** Changes of the calculation that were made on this page, and the way to take them back one by one. */
export const useCalculationUndo = (doc: Doc): Undo => {
  const [manager, setManager] = useState<UndoManager>()
  const [can, setCan] = useState({ canUndo: false, canRedo: false })
  useEffect(() => {
    const made = new UndoManager(calculationMap(doc), { trackedOrigins: new Set([HERE]) })
    const look = () => setCan({ canUndo: made.canUndo(), canRedo: made.canRedo() })
    for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) made.on(event, look)
    setManager(made)
    look()
    return () => made.destroy()
  }, [doc])
  return {
    ...can,
    edit: (change) => doc.transact(change, HERE),
    act: (change) => {
      manager?.stopCapturing()
      doc.transact(change, HERE)
      manager?.stopCapturing()
    },
    undo: () => void manager?.undo(),
    redo: () => void manager?.redo(),
  }
}
