import { keyframes, styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

const breathe = keyframes`50% { opacity: 0.5; }`

const Line = styled.span<{ $width: string }>`
  display: block;
  height: 14px;
  margin: 5px 0;
  width: ${({ $width }) => $width};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.depthLight2};
  animation: ${breathe} 1.6s ease-in-out infinite;
  ${tokens.still} { animation: none; }
`

/** Lines in the shape of what is coming; `widths` in the order of the lines, e.g. ['60%', '40%']. Silent to screen readers. */
export const SkeletonLines = ({ widths }: { widths: readonly string[] }) => (
  <span aria-hidden="true">
    {widths.map((width, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places.
      <Line key={line} $width={width} />
    ))}
  </span>
)
