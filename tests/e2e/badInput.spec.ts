import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'

const words = 'The harbour authority turned away forty-one ships in April, it said.'

test('a hostile page is taken in as words: nothing of it runs and nothing is asked for', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('blob:')) asked.push(request.url())
  })
  page.on('dialog', dialog => asked.push(`dialog: ${dialog.message()}`))
  await openDossier(page)
  const far = 'https://far.example'
  const hostile = `<!doctype html><html><head><title>Hostile page</title><base href="${far}/"><link rel="stylesheet" href="a.css">
    <link rel="preload" as="image" href="b.png"><meta http-equiv="refresh" content="0;url=${far}/c">
    <style>@import url(${far}/d); body { background: url(${far}/e) }</style><script src="${far}/f"></script>
    <script>globalThis.ran = 'script'</script></head><body onload="globalThis.ran = 'onload'" background="${far}/g">
    <img src="${far}/h" srcset="${far}/i 2x" onerror="globalThis.ran = 'onerror'"><iframe src="${far}/j" srcdoc="<script>parent.ran='srcdoc'</script>"></iframe>
    <svg onload="globalThis.ran = 'svg'"><image href="${far}/k"/><use href="${far}/l#m"/><script>globalThis.ran = 'svg script'</script><animate onbegin="globalThis.ran='begin'" attributeName="x"/></svg>
    <math><mtext><img src="${far}/n" onerror="globalThis.ran = 'math'"></mtext><maction actiontype="statusline" xlink:href="javascript:globalThis.ran='maction'">x</maction></math>
    <form action="${far}/o"><input autofocus onfocus="globalThis.ran = 'focus'"></form><video src="${far}/p" autoplay></video>
    <object data="${far}/q"></object><embed src="${far}/r"><a href="javascript:globalThis.ran='link'">${words}</a>
    <details open ontoggle="globalThis.ran = 'toggle'"><p>${words} ${words}</p></details><noscript><img src="${far}/s"></noscript>
    <template><img src="${far}/t"></template><p>Unclosed <b>and <i>crossed</b> tags</i> <p>${words}`
  await take(page, [['hostile.html', hostile]])
  await expect(page.getByText('1 source added')).toBeVisible()
  await expect(page.getByText(/scripts were left out\. None ran\./)).toBeVisible()
  await page.getByRole('link', { name: 'Hostile page' }).click()
  await expect(page.getByText(words).first()).toBeVisible()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => (globalThis as { ran?: string }).ran)).toBeUndefined()
  expect(asked).toEqual([])
})

test('each file that is no text is refused by what it is, with what to do instead, and the rest comes in', async ({
  page,
}) => {
  await openDossier(page)
  await take(page, [
    ['nothing.txt', ''],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['program.txt', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256))],
    ['scan.pdf', '%PDF-1.7'],
    ['letter.docx', 'PK\u0003\u0004 word/document.xml'],
    ['all.zip', 'PK\u0003\u0004'],
    ['good.txt', words],
  ])
  await expect(page.getByText('1 source added · 6 files were not added')).toBeVisible()
  for (const [name, said] of [
    ['nothing.txt', 'The file is empty'],
    ['picture.txt', 'This is a picture'],
    ['program.txt', 'This is not a file of text'],
    ['scan.pdf', 'This is a PDF'],
    ['letter.docx', 'This is a Word document'],
    ['all.zip', 'This is a packed archive'],
  ] as const) {
    await expect(outcome(page, name)).toContainText(said)
  }
  await expect(outcome(page, 'good')).toHaveCount(0) // it came in: a row of its own would say nothing
  await page.getByText('Some fields of 1 sheet were guessed: check them').click()
  await expect(page.getByRole('button', { name: 'Check the sheet of good.txt' })).toBeVisible()
  await expect(sources(page)).toHaveCount(1)
})

test('two files of one name both come in and are told apart by what is in them', async ({ page }) => {
  await openDossier(page)
  await take(page, [
    ['minutes.txt', 'First meeting.'],
    ['minutes.txt', 'Second meeting, of another length.'],
  ])
  await expect(sources(page)).toHaveText(['minutes.txt', 'minutes.txt'])
  const rows = page.getByRole('list', { name: 'Sources of this dossier' }).getByRole('listitem')
  const facts = await rows.filter({ hasText: 'minutes.txt' }).allInnerTexts()
  expect(new Set(facts).size).toBe(2)
})

test('the same bytes are asked about, and kept twice only when they were published twice', async ({ page }) => {
  await openDossier(page)
  await take(page, [['notes.txt', words]])
  await expect(page.getByText('1 source added')).toBeVisible()
  await take(page, [['copy.txt', words]])
  await expect(outcome(page, 'copy.txt')).toContainText('The same bytes are here already')
  await page.getByRole('button', { name: 'Published elsewhere too: copy.txt' }).click()
  await expect(sources(page)).toHaveCount(2)
  await expect(page.getByText('2 documents: the same file')).toBeVisible()

  await take(page, [['copy.txt', words]])
  await page.getByRole('button', { name: 'The same document: copy.txt' }).click()
  await expect(outcome(page, 'copy.txt')).toContainText('Nothing was added')
  await expect(sources(page)).toHaveCount(2)
})

test('what is pasted outside of fields is offered as a source, a page with its headings', async ({ page }) => {
  await openDossier(page)
  await page.evaluate(text => {
    const data = new DataTransfer()
    data.setData('text/html', `<h1>Pasted page</h1><p>${text}</p><script>globalThis.ran = true</script>`)
    data.setData('text/plain', `Pasted page\n${text}`)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, words)
  await expect(page.getByRole('dialog')).toContainText('The formatted page is kept')
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Pasted page' })).toBeVisible()
  expect(await page.evaluate(() => (globalThis as { ran?: boolean }).ran)).toBeUndefined()
})

test('a store that has no more room says so of each file, keeps what was there, and takes the files once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  await openDossier(page)
  await take(page, [['first.txt', words]])
  await expect(page.getByText('1 source added')).toBeVisible()
  const browser = await context.newCDPSession(page)
  const origin = new URL(baseURL ?? '').origin
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  const large = `${words}\n`.repeat(60_000)
  await take(page, [['large.txt', large]])
  await expect(outcome(page, 'large.txt')).toContainText('this browser gives no more room')
  await expect(page.getByText('Saving')).toHaveCount(0)
  await expect(sources(page)).toHaveCount(1)

  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await take(page, [['large.txt', large]])
  await expect(page.getByText('1 source added')).toBeVisible()
  await expect(sources(page)).toHaveCount(2)
})

test('an import that is cancelled, or whose tab is closed, leaves nothing behind', async ({ page, context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-files-'))
  const files = Array.from({ length: 60 }, (_, index) => {
    const path = join(folder, `${index}.txt`)
    writeFileSync(path, `File ${index}\n\n${`${words}\n`.repeat(20_000)}`)
    return path
  })
  const address = await openDossier(page)
  await picker(page).setInputFiles(files)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('60 files were cancelled')).toBeVisible()
  await expect(page.getByText('No sources yet')).toBeVisible()

  await picker(page).setInputFiles(files)
  await expect(page.getByText(/^Reading \d+ of 60 files/)).toBeVisible()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByText('No sources yet')).toBeVisible()
  await picker(again).setInputFiles(files.slice(0, 3))
  await expect(again.getByText('3 sources added')).toBeVisible()
  rmSync(folder, { recursive: true })
})

/** Makes a dossier and gives the address of its sources. */
async function openDossier(page: Page): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: 'New dossier' }).first().click()
  await page.getByLabel('Title').fill('Bad input')
  await page.getByRole('button', { name: 'Make dossier' }).click()
  await expect(page).toHaveURL(/\/sources$/)
  await expect(page.getByText('No sources yet')).toBeVisible()
  return page.url()
}

async function take(page: Page, files: readonly (readonly [string, string | Buffer])[]): Promise<void> {
  await picker(page).setInputFiles(
    files.map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content as string) })),
  )
}

function picker(page: Page) {
  return page.locator('input[type=file][multiple]').first()
}

function outcome(page: Page, name: string) {
  return page.getByRole('region', { name: 'Files' }).getByRole('listitem').filter({ hasText: name })
}

function sources(page: Page) {
  return page.locator('main a[href*="/sources/source"]')
}
