import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { calculationMap } from '#shared/calculations/document/calculationMap.ts'
import { readCalculation } from '#shared/calculations/document/readCalculation.ts'

/** The calculation of a section's document as it is now, whoever changes it. */
export const useCalculation = (doc: Doc) => {
  const [stored, setStored] = useState(() => readCalculation(doc))
  useEffect(() => {
    const map = calculationMap(doc)
    const read = () => setStored(readCalculation(doc))
    map.observeDeep(read)
    read()
    return () => map.unobserveDeep(read)
  }, [doc])
  return stored
}
