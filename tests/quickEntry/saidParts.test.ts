import { expect, test } from 'vitest'
import { saidParts } from '../../client/quickEntry/saidParts.ts'

test('the first line is the subject, the rest what was said', () => {
  expect(saidParts('  Takaus \nPankki kieltäytyi.\n\nSoittaa maanantaina.  ')).toEqual({
    subject: 'Takaus',
    text: 'Pankki kieltäytyi.\n\nSoittaa maanantaina.',
    problem: null,
  })
  expect(saidParts(' \n ').problem).toBe('missing')
  expect(saidParts('x'.repeat(151)).problem).toBe('long')
})
