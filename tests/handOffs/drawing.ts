import { HandOffKind } from '#shared/handOffs/HandOffKind.ts'
import { HandOffState } from '#shared/handOffs/HandOffState.ts'
import type { Mover } from '#shared/handOffs/Mover.ts'
import { moveFrom } from '#shared/handOffs/moveFrom.ts'
import { type Move, moves } from '#shared/handOffs/moves.ts'
import { stageOf } from '#shared/handOffs/stageOf.ts'

const MOVERS: readonly Mover[] = ['sender', 'receiver', 'customer', 'product']
const kindsOf = ({ kinds }: Move) => (kinds.length === HandOffKind.options.length ? 'every' : kinds.join(', '))

const arrows = moves.flatMap(({ move, by, from, to }) =>
  from.map((state) => `  ${state === 'new' ? '[*]' : state} --> ${to ?? state}: ${by} · ${move}`),
)
const ends = HandOffState.options.filter((state) => stageOf(state) === 'ended').map((state) => `  ${state} --> [*]`)

const rows = moves.map(
  (one) => `| ${one.by} | ${one.move} | ${kindsOf(one)} | ${one.from.join(', ')} | ${one.to ?? 'stays'} |`,
)

/** Who may do what in each state of a kind: what the exhaustive test goes through. */
const matrixOf = (kind: HandOffKind): string[] => {
  const states = (['new', ...HandOffState.options] as const).filter((state) =>
    moves.some(({ kinds, from, to }) => kinds.includes(kind) && (from.includes(state) || to === state)),
  )
  return states.map((state) => {
    const cells = MOVERS.map((by) => {
      const may = [...new Set(moves.map(({ move }) => move))].filter((move) => moveFrom({ kind, state }, move, by))
      return may.join(', ') || '–'
    })
    return `| ${state} | ${cells.join(' | ')} |`
  })
}

/** docs/handOffs.md, as the table of moves says it. */
export const drawing = (): string =>
  [
    '# Hand-offs: one family, one state machine',
    '',
    'Printed from shared/handOffs/moves.ts (`PRINT_HAND_OFFS=1 npx vitest run tests/handOffs/drawing.test.ts`); a test holds it equal',
    'to the table. In a pull request the sender is the organisation that asks, and the receiver the matter’s keeper. The receiver sees',
    'the packet in sent, moreAsked and accepted; in a pull request who asked sees it once the keeper has accepted. What each move',
    'means is in docs/decisions/0031.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...new Set([...arrows, ...ends]),
    '```',
    '',
    '| who | move | kinds | from | to |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Who may do what',
    ...HandOffKind.options.flatMap((kind) => [
      '',
      `### ${kind}`,
      '',
      `| state | ${MOVERS.join(' | ')} |`,
      '| --- | --- | --- | --- | --- |',
      ...matrixOf(kind),
    ]),
    '',
  ].join('\n')
