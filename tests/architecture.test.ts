import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import config, { table } from '../dependency-cruiser.config.mjs'

const root = join(import.meta.dirname, '..')

/** Folders of src that hold code. */
function foldersOfSrc(): string[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((folder) =>
      readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).some((file) =>
        /\.[mt]sx?$/.test(file),
      ),
    )
}

async function cruiseTree(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(folders, {
    ...config.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  })
  if (typeof output === 'string') throw new Error('expected a result, not a report')
  return output
}

/** Builds a small tree with the given files and says which rules it breaks, as `rule: from → to`. */
async function breachesOf(files: Record<string, string>): Promise<string[]> {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const tree = mkdtempSync(join(root, '.cache', 'planted-'))
  try {
    cpSync(join(root, 'package.json'), join(tree, 'package.json'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true })
      writeFileSync(join(tree, path), text)
    }
    const result = await cruiseTree(
      tree,
      ['src', 'models'].filter((folder) => existsSync(join(tree, folder))),
    )
    return result.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`)
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}

describe('who may import whom', () => {
  it('holds in this tree, and the tree was really looked at', async () => {
    const result = await cruiseTree(root, ['src', 'models'])
    expect(result.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([])
    const seen = new Set(result.modules.map((module) => module.source.split('/')[1]))
    expect(foldersOfSrc().filter((folder) => !seen.has(folder))).toEqual([])
    expect(result.summary.totalDependenciesCruised).toBeGreaterThan(200)
  })

  it('covers every folder of src that is not a composition root or a door', () => {
    expect(foldersOfSrc().filter((folder) => !(folder in table) && folder !== 'app' && folder !== 'cli')).toEqual([])
  })

  it.each([
    [
      'a rule that imports a picture',
      { 'src/safety/planted.ts': "import '#stage/body.ts'\n", 'src/stage/body.ts': 'export {}\n' },
      'safety-folders: src/safety/planted.ts → src/stage/body.ts',
    ],
    [
      'a chart that imports React',
      { 'src/session/planted.ts': "import 'react'\n" },
      'session-packages: src/session/planted.ts → ../../node_modules/react/index.js',
    ],
    [
      'a type-only import counts too',
      {
        'src/anatomy/planted.ts': "import type { A } from '#safety/a.ts'\nexport type B = A\n",
        'src/safety/a.ts': 'export type A = 1\n',
      },
      'anatomy-folders: src/anatomy/planted.ts → src/safety/a.ts',
    ],
    [
      'a screen that ships the hazard table',
      {
        'src/screens/planted.ts': "import { hazards } from '#safety/hazards.ts'\nexport const count = hazards.length\n",
        'src/safety/hazards.ts': 'export const hazards = []\n',
      },
      'hazards-are-not-shipped: src/screens/planted.ts → src/safety/hazards.ts',
    ],
    [
      'a screen that imports its sibling',
      {
        'src/screens/welcome/planted.ts': "import '#screens/body/body.ts'\n",
        'src/screens/body/body.ts': 'export {}\n',
      },
      'no-sibling-screen: src/screens/welcome/planted.ts → src/screens/body/body.ts',
    ],
    [
      'climbing across folders',
      { 'src/safety/planted.ts': "import '../anatomy/a.ts'\n", 'src/anatomy/a.ts': 'export {}\n' },
      'no-climbing: src/safety/planted.ts → src/anatomy/a.ts',
    ],
    [
      'Node in the app',
      { 'src/device/planted.ts': "import 'node:fs'\n" },
      'no-node-in-the-app: src/device/planted.ts → fs',
    ],
    [
      'a door that opens into the app',
      { 'src/cli/planted.ts': "import '#session/a.ts'\n", 'src/session/a.ts': 'export {}\n' },
      'cli-is-pure: src/cli/planted.ts → src/session/a.ts',
    ],
    [
      'a build recipe that speaks',
      {
        'models/planted.ts': "import '../src/words/a.ts'\n",
        'src/words/a.ts': 'export {}\n',
      },
      'models-are-pure: models/planted.ts → src/words/a.ts',
    ],
    [
      'a circle',
      { 'src/anatomy/a.ts': "import './b.ts'\n", 'src/anatomy/b.ts': "import './a.ts'\n" },
      'no-circle: src/anatomy/a.ts → src/anatomy/b.ts',
    ],
    [
      'the article map in the app',
      { 'src/session/planted.ts': "import '#safety/article-map.ts'\n", 'src/safety/article-map.ts': 'export {}\n' },
      'no-article-in-the-app: src/session/planted.ts → src/safety/article-map.ts',
    ],
    [
      'an import that leads nowhere',
      { 'src/anatomy/a.ts': "import './gone.ts'\n" },
      'no-unresolvable: src/anatomy/a.ts → ./gone.ts',
    ],
  ])('notices %s', async (_name, files, breach) => {
    expect(await breachesOf(files)).toContain(breach)
  })

  it('lets a door say what the rules say', async () => {
    const breaches = await breachesOf({
      'src/cli/planted.ts': "import '#words/a.ts'\nimport '#safety/a.ts'\n",
      'src/words/a.ts': 'export {}\n',
      'src/safety/a.ts': 'export {}\n',
    })
    expect(breaches).toEqual([])
  })
})
