import { describe, expect, it } from 'vitest'
import { findAddresses } from './addresses.ts'

const registry = ['registry', 'npmjs', 'org'].join('.')
const place = ['', 'home', 'someone', 'twskit'].join('/')

describe('findAddresses', () => {
  it('names the file, the line and the words', () => {
    expect(findAddresses('docs/setup.md', `first\nnpm config set registry ${registry}\n`)).toEqual([
      `docs/setup.md:2: ${registry} (a registry is the choice of the reader, not of this repository)`,
    ])
  })

  it('finds a path of one machine', () => {
    expect(findAddresses('a.ts', `read('${place}')`)).toHaveLength(1)
  })

  it('allows web addresses in documents but not in the lockfile', () => {
    const line = 'https://example.com/package.tgz'
    expect(findAddresses('README.md', line)).toEqual([])
    expect(findAddresses('pnpm-lock.yaml', line)).toHaveLength(1)
  })

  it('lets relative paths and words of the kind pass', () => {
    expect(findAddresses('a.ts', "import './work/table.ts'; '../root/x'; 'https://example.com/home/page'")).toEqual([])
  })
})
