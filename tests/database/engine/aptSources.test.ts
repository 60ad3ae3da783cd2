import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { debianMirrors } from '#server/database/embedded/engine/debianMirrors.ts'
import { machineMirrors } from '#server/database/embedded/engine/machineMirrors.ts'
import { parseDeb822Sources } from '#server/database/embedded/engine/parseDeb822Sources.ts'
import { parseOneLineSources } from '#server/database/embedded/engine/parseOneLineSources.ts'

describe("the machine's apt sources", () => {
  test('one-line entries with options, comments and deb-src', () => {
    const sources = parseOneLineSources(
      [
        '# deb http://commented.example/debian trixie main',
        'deb http://one.example/debian/ trixie main contrib # the near one',
        'deb-src http://source.example/debian trixie main',
        'deb [arch=amd64 signed-by=/usr/share/keyrings/x.gpg] https://two.example/debian trixie-updates main',
        '   deb\thttp://tab.example/debian\tbookworm\tmain',
        '',
      ].join('\n'),
    )
    expect(sources).toEqual([
      { uris: ['http://one.example/debian/'], suites: ['trixie'], components: ['main', 'contrib'] },
      { uris: ['https://two.example/debian'], suites: ['trixie-updates'], components: ['main'] },
      { uris: ['http://tab.example/debian'], suites: ['bookworm'], components: ['main'] },
    ])
  })

  test('deb822 stanzas with comments, folded lines, several URIs and Enabled: no', () => {
    const sources = parseDeb822Sources(
      [
        'Types: deb deb-src',
        '# a comment inside',
        'URIs: http://one.example/debian http://two.example/debian',
        'Suites: bookworm',
        '  bookworm-updates',
        'Components: main',
        'Signed-By:',
        ' -----BEGIN PGP PUBLIC KEY BLOCK-----',
        ' .',
        ' URIs: http://not-a-field.example/debian',
        '',
        'Types: deb',
        'URIs: http://off.example/debian',
        'Suites: bookworm',
        'Components: main',
        'Enabled: no',
        '',
        'Types: deb-src',
        'URIs: http://source.example/debian',
        'Suites: bookworm',
        'Components: main',
      ].join('\n'),
    )
    expect(sources).toEqual([
      {
        uris: ['http://one.example/debian', 'http://two.example/debian'],
        suites: ['bookworm', 'bookworm-updates'],
        components: ['main'],
      },
    ])
  })

  test('only the main archive of Debian counts, each mirror once', () => {
    expect(
      debianMirrors([
        { uris: ['http://security.example/debian-security'], suites: ['trixie-security'], components: ['main'] },
        { uris: ['http://one.example/debian/'], suites: ['trixie'], components: ['main'] },
        { uris: ['http://one.example/debian'], suites: ['trixie-updates'], components: ['main'] },
        { uris: ['https://packages.example/node'], suites: ['nodistro'], components: ['main'] },
        { uris: ['http://nonfree.example/debian'], suites: ['trixie'], components: ['non-free'] },
      ]),
    ).toEqual(['http://one.example/debian'])
  })

  test('both files are read from the folder of apt, sources.list first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ycrm-apt-'))
    try {
      await mkdir(join(folder, 'sources.list.d'))
      await writeFile(join(folder, 'sources.list'), 'deb http://list.example/debian sid main\n')
      await writeFile(
        join(folder, 'sources.list.d/debian.sources'),
        'Types: deb\nURIs: http://deb822.example/debian\nSuites: stable\nComponents: main\n',
      )
      await writeFile(join(folder, 'sources.list.d/old.list.save'), 'deb http://saved.example/debian sid main\n')
      expect(machineMirrors(folder)).toEqual(['http://list.example/debian', 'http://deb822.example/debian'])
      expect(machineMirrors(join(folder, 'nothing'))).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
