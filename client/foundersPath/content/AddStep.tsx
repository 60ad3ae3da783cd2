import { useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { Card } from '../../components/Card.ts'
import { CardTitle } from '../../components/CardTitle.ts'
import { useText } from '../../i18n/useText.ts'
import { ContentForm } from './ContentForm.tsx'

/** The way to add a step: a button, and in its place the form. */
export const AddStep = () => {
  const text = useText()
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <div>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {text('pathContent.add')}
        </Button>
      </div>
    )
  return (
    <Card>
      <CardTitle>{text('pathContent.add')}</CardTitle>
      <ContentForm step={null} onClose={() => setOpen(false)} />
    </Card>
  )
}
