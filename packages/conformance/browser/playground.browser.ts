import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from './find-chromium.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'

const docs = join(import.meta.dirname, '../../../docs')

let browser: Browser
let site: ServedFolder

beforeAll(async () => {
  execFileSync('npm', ['exec', '--offline', '--', 'vitepress', 'build', '.'], { cwd: docs, stdio: 'ignore' })
  site = await serveFolder(join(docs, '.vitepress/dist'))
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await site?.[Symbol.asyncDispose]()
})

describe('the playground of the site', () => {
  it('runs the program of the front page without a server', async () => {
    const { page, requested } = await openPage('/')
    await page.getByRole('button', { name: 'Run it here' }).first().click()
    await ended(page, 'done')
    expect(await output(page)).toMatch(/^APPLE INC 0\.01\n.*last \d+\.\d+/s)
    expect(requested.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([])
  })

  it('draws the prices that a program receives', async () => {
    const { page } = await openPage('/guide/market-data')
    await page.getByRole('button', { name: 'Run it here' }).first().click()
    await ended(page, 'done')
    await page.getByRole('img', { name: 'Prices the program receives' }).locator('canvas').waitFor()
    expect(await page.locator('.playground-chart .u-series').allInnerTexts()).toContainEqual(
      expect.stringContaining('AAPL last'),
    )
  })

  it('runs what the reader makes of a program, and shows its errors', async () => {
    const { page } = await openPage('/guide/contracts')
    await page.getByRole('button', { name: 'Run it here' }).first().click()
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor()
    await write(
      page,
      "import { connect, stock } from '@twskit/client'\nawait using ib = await connect()\nawait ib.contractDetails(stock('NOSUCHSYMBOL'))",
    )
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await ended(page, 'failed')
    expect(await output(page)).toContain('No security definition has been found')
    await write(page, 'const n: = 1')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await ended(page, 'failed')
    expect(await output(page)).toContain('SyntaxError')
  })

  it('stops a program that never ends', async () => {
    const { page } = await openPage('/guide/contracts')
    await page.getByRole('button', { name: 'Run it here' }).first().click()
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor()
    await write(page, "console.log('on and on'); while (true) {}")
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await ended(page, 'stopped')
    expect(await page.getByRole('button', { name: 'Run', exact: true }).isEnabled()).toBe(true)
  })

  it('loads client and simulator only on demand', async () => {
    const { requested } = await openPage('/guide/market-data')
    expect(requested.filter((url) => /worker|editor|chart/.test(url))).toEqual([])
  })
})

async function openPage(path: string): Promise<{ readonly page: Page; readonly requested: readonly string[] }> {
  const page = await browser.newPage()
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  return { page, requested }
}

async function ended(page: Page, word: string): Promise<void> {
  await page
    .locator('.playground-open')
    .getByRole('status')
    .getByText(word, { exact: true })
    .waitFor({ timeout: 30_000 })
}

function output(page: Page): Promise<string> {
  return page.locator('.playground-output').innerText()
}

async function write(page: Page, code: string): Promise<void> {
  await page.locator('.playground-editor .cm-content').fill(code)
}
