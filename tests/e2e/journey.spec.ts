import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { serve } from '../../tools/server.mjs'
import {
  dropFiles,
  findElsewhere,
  goToSources,
  makeClaim,
  newDossier,
  openClaim,
  plain,
  readSource,
  selectByMouse,
  sourceLinks,
  tieToClaim,
  titleOf,
  verdictOf,
} from '../support/job.ts'
import { asTyped, exampleFiles, type JobFile, longestSharedRun, seedFiles } from '../support/jobFiles.ts'
import { expectSamePackage, exportPackage, originalsIn, takeInPackage } from '../support/packageFile.ts'

/** What somebody has in mind before they start: the files, and the words that matter in them. */
interface Job {
  readonly files: readonly JobFile[]
  readonly claim: string
  /** Words to be selected in a file: they are the claim's first support. */
  readonly first: { readonly file: JobFile; readonly words: string }
  /** The same words as somebody would type them, the other file that has them, and how they then compare. */
  readonly echo: { readonly file: JobFile; readonly typed: string; readonly check: string }
  /** Words of a third file that conflict with the claim. */
  readonly against: { readonly file: JobFile; readonly words: string }
}

/** A browser that keeps what it has, and can be closed and opened again; a server that can go away. */
interface Machine {
  readonly url: string
  readonly open: () => Promise<{ readonly page: Page; readonly close: () => Promise<void> }>
  readonly unplug: () => Promise<void>
}

const test = base.extend<{ machine: Machine }>({
  machine: async ({}, use, testInfo) => {
    const profile = await mkdtemp(join(tmpdir(), 'touchstone-profile-'))
    const server = await serve({ root: 'dist', port: 0 })
    const opened: BrowserContext[] = []
    await use({
      url: server.url,
      open: async () => {
        const context = await chromium.launchPersistentContext(profile, {
          ...testInfo.project.use.launchOptions,
          baseURL: server.url,
        })
        opened.push(context)
        return { page: context.pages()[0] ?? (await context.newPage()), close: () => context.close() }
      },
      unplug: () => server.stop(),
    })
    await Promise.all(opened.map(context => context.close()))
    await server.stop()
    await rm(profile, { recursive: true, force: true })
  },
})

test.use({ serviceWorkers: 'allow' })

const rationale = 'The paper gives the words to the mayor, who was not there; the release was read out by the engineer.'

test('the whole job with the files of the example, over a restart without a server, to another machine', async ({
  machine,
  page,
}) => {
  const files = exampleFiles()
  const quoted = '“We closed it the moment we knew, and I would close it again,”'
  await doJob(machine, page, {
    files,
    claim: 'The town engineer said that they closed the bridge the moment they knew.',
    first: { file: fileNamed(files, 'town-press-release.txt'), words: `${quoted} said Ines Marrable, town engineer.` },
    echo: {
      file: fileNamed(files, 'lindhaven-courier-page-3.txt'),
      typed: `${asTyped(quoted)} said the town engineer, Ines Marrable.`,
      check: 'The same but for',
    },
    against: {
      file: fileNamed(files, 'eastbank-post-article.html'),
      words: 'the mayor, Oskar Thewlis, said after a visit to the infirmary',
    },
  })
})

test('the whole job with five real articles, over a restart without a server, to another machine', async ({
  machine,
  page,
}) => {
  const files = seedFiles()
  const [first, second, , fourth] = files
  test.skip(!first || !second || !fourth, 'The articles are not beside this checkout.')
  if (!first || !second || !fourth) return
  const words = longestSharedRun(first.text, second.text)
  await doJob(machine, page, {
    files,
    claim: 'The United Nations were told at the time.',
    first: { file: first, words },
    echo: { file: second, typed: asTyped(words), check: 'Stands in the source word for word.' },
    against: { file: fourth, words: /tens of thousands of \w+ \w+/.exec(fourth.text)?.[0] ?? '' },
  })
})

test('a second tab sees a claim, a mark and a source as they come from the first, and keeps what is typed in it', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try the example' }).click()
  await page.getByRole('listbox', { name: 'Claims' }).getByRole('option').first().click()
  await expect(page.getByRole('region', { name: 'Your mark' })).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  const typing = verdictOf(other).getByRole('textbox', { name: 'Rationale' })
  await typing.fill('Half a sentence, still to be')
  await other.evaluate(() => Object.assign(globalThis, { sameDocument: true }))

  await verdictOf(page).getByRole('textbox', { name: 'Rationale' }).fill('Said in the first tab.')
  await verdictOf(page).getByRole('button', { name: 'Disputed' }).click()
  await expect(verdictOf(other).getByRole('button', { name: 'Disputed', pressed: true })).toBeVisible()
  await expect(typing).toHaveValue('Half a sentence, still to be')
  await expect(typing).toBeFocused()

  await page.getByRole('button', { name: 'New claim' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Claim' }).fill('A claim out of the first tab.')
  await page.getByRole('button', { name: 'Add claim' }).click()
  await expect(other.getByRole('option').filter({ hasText: 'A claim out of the first tab.' })).toBeVisible()
  await expect(typing).toHaveValue('Half a sentence, still to be')

  const sources = other.getByRole('link', { name: 'Sources', exact: true })
  await sources.click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Keep writing' }).click()
  await expect(typing).toHaveValue('Half a sentence, still to be')
  await sources.click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click()
  const find = other.getByRole('searchbox', { name: 'Find in sources' })
  await find.fill('minutes')
  await expect(other.getByText('No source matches')).toBeVisible()
  await goToSources(page)
  const text = 'Minutes of the harbour board\n\nNobody was there.'
  await dropFiles(page, [{ name: 'minutes.txt', bytes: Buffer.from(text), text }])
  await expect(sourceLinks(other)).toHaveText(['Minutes of the harbour board'])
  await expect(find).toHaveValue('minutes')
  await expect(find).toBeFocused()
  expect(await other.evaluate(() => 'sameDocument' in globalThis)).toBe(true)
})

async function doJob(machine: Machine, elsewhere: Page, job: Job): Promise<void> {
  const { page, close } = await machine.open()
  await page.goto('/')
  await newDossier(page, 'A whole job')
  await dropFiles(page, job.files)
  await expect(page.getByRole('form', { name: `Who published these ${job.files.length} sources?` })).toBeVisible()
  const titles = {
    first: await titleOf(page, job.first.file),
    echo: await titleOf(page, job.echo.file),
    against: await titleOf(page, job.against.file),
  }

  await readSource(page, titles.first)
  await selectByMouse(page, job.first.words)
  await makeClaim(page, job.claim)
  await findElsewhere(page, job.echo.typed, titles.echo)
  await tieToClaim(page, 'Supports…', job.claim)
  await goToSources(page)
  await readSource(page, titles.against)
  await selectByMouse(page, job.against.words)
  await tieToClaim(page, 'Conflicts with…', job.claim)

  await openClaim(page, job.claim)
  const verdict = verdictOf(page)
  await expectRecommendation(page)
  await verdict.getByRole('button', { name: 'Attributed' }).click()
  await expect(verdict).toContainText('Say why, then mark again.')
  await verdict.getByRole('textbox', { name: 'Rationale' }).fill(rationale)
  await verdict.getByRole('button', { name: 'Attributed' }).click()
  await expect(page.getByText('Marked as attributed.')).toBeVisible()
  await expectEvidence(page, job, titles)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  await close()
  await machine.unplug()

  const { page: later } = await machine.open()
  await later.goto('/')
  await later.getByRole('link', { name: 'A whole job' }).click()
  await openClaim(later, job.claim)
  await expectEvidence(later, job, titles)
  await expectRecommendation(later)
  await expect(verdictOf(later).getByRole('button', { name: 'Attributed', pressed: true })).toBeVisible()
  await expect(verdictOf(later).getByRole('textbox', { name: 'Rationale' })).toHaveValue(rationale)
  await goToSources(later)
  await expect(sourceLinks(later)).toHaveCount(job.files.length)
  const { bytes } = await exportPackage(later)
  expect(originalsIn(bytes)).toEqual(job.files.map(({ bytes: original }) => sha256(original)).toSorted())

  await elsewhere.goto('/')
  await takeInPackage(elsewhere, bytes)
  await openClaim(elsewhere, job.claim)
  await expectEvidence(elsewhere, job, titles)
  await expectRecommendation(elsewhere)
  await expect(verdictOf(elsewhere).getByRole('region', { name: 'Marks of other reviewers' })).toContainText(rationale)
  expectSamePackage((await exportPackage(elsewhere)).bytes, bytes)
}

type Titles = Record<'first' | 'echo' | 'against', string>

/** The claim with the exact words of its evidence. */
async function expectEvidence(page: Page, job: Job, titles: Titles): Promise<void> {
  const card = (title: string) => page.getByRole('article', { name: `Evidence from ${title}` })
  await expect(card(titles.first).getByRole('blockquote')).toContainText(plain(job.first.words))
  await expect(card(titles.echo)).toContainText(job.echo.check)
  await expect(card(titles.against).getByRole('blockquote')).toContainText(plain(job.against.words))
}

/** What the rules make of it: nobody has said who published what, so one voice cannot be told from two. */
async function expectRecommendation(page: Page): Promise<void> {
  const recommendation = verdictOf(page).getByRole('region', { name: 'The rules recommend' })
  await expect(recommendation).toContainText('Disputed')
  await expect(recommendation).toContainText('2 documents in support, 1 document in conflict')
  await expect(recommendation.getByRole('list').first()).toContainText('S1')
}

function fileNamed(files: readonly JobFile[], name: string): JobFile {
  const file = files.find(one => one.name === name)
  if (!file) throw new Error(`The example has no ${name}.`)
  return file
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
