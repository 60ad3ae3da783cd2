import { styled } from 'styled-components'
import { HandOffFilters } from '#shared/handOffs/HandOffFilters.ts'
import { PressGroup } from '../components/PressGroup.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { HandOffsSearch } from './handOffsSearch.ts'

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2, 6)};
`
const WHOSE = HandOffFilters.shape.whose.unwrap().options
const SIDES = HandOffFilters.shape.side.unwrap().options

type Props = { search: HandOffsSearch; go: (search: HandOffsSearch) => void }

/** Whose hand-offs, and of those that are over which way they went: in the address. */
export const HandOffFilterBar = ({ search, go }: Props) => {
  const text = useText()
  const { box, side = 'received', whose = 'organisation' } = search
  return (
    <Bar>
      <PressGroup role="group" aria-label={text('handOffs.whose')}>
        {WHOSE.map((one) => (
          <button key={one} type="button" aria-pressed={one === whose} onClick={() => go({ ...search, whose: one })}>
            {text(`handOffs.whose.${one}`)}
          </button>
        ))}
      </PressGroup>
      {box === 'ended' ? (
        <PressGroup role="group" aria-label={text('handOffs.side')}>
          {SIDES.map((one) => (
            <button key={one} type="button" aria-pressed={one === side} onClick={() => go({ ...search, side: one })}>
              {text(`handOffs.side.${one}`)}
            </button>
          ))}
        </PressGroup>
      ) : null}
    </Bar>
  )
}
