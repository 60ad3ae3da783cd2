import { lazy, Suspense, useState } from 'react'
import { styled } from 'styled-components'
import { IconOptionsVertical } from 'suomifi-icons'
import { BreakGlassItem } from '../breakGlass/BreakGlassItem.tsx'
import { useBreakGlass } from '../breakGlass/useBreakGlass.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { useText } from '../i18n/useText.ts'

const OpenBreakGlass = lazy(() =>
  import('../breakGlass/OpenBreakGlass.tsx').then(({ OpenBreakGlass }) => ({ default: OpenBreakGlass })),
)

const Frame = styled.span`
  & svg { width: 20px; height: 20px; }
`

/** What is done with a customer more seldom; nothing where the person may do none of it. */
export const CompanyMenu = ({ customerId, name }: { customerId: string; name: string }) => {
  const text = useText()
  const { mayOpen } = useBreakGlass(customerId)
  const [opening, setOpening] = useState(false)
  if (!mayOpen) return null
  return (
    <Frame>
      <Disclosure label={text('breakGlass.menu')} face={<IconOptionsVertical />}>
        {(close) => (
          <BreakGlassItem
            onChoose={() => {
              close()
              setOpening(true)
            }}
          />
        )}
      </Disclosure>
      {opening ? (
        <Suspense>
          <OpenBreakGlass customerId={customerId} customer={name} close={() => setOpening(false)} />
        </Suspense>
      ) : null}
    </Frame>
  )
}
