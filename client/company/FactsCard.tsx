import { type ReactNode, useId } from 'react'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'

/** A block of facts under its heading; where there are none, it says so. */
export const FactsCard = ({ title, empty, children }: { title: string; empty: string; children: ReactNode }) => {
  const id = useId()
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{title}</CardTitle>
      {children ?? <Quiet>{empty}</Quiet>}
    </Card>
  )
}
