import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json'
import { samplePath } from './fixtures.ts'

const root = join(import.meta.dirname, '..', '..')
const tsx = createRequire(import.meta.url).resolve('tsx/cli')

/** Runs a door as npm would; `cwd` is where the command was typed. */
function open(door: string, args: readonly string[], cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(root, 'src', 'cli', door), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: cwd },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the commands themselves', () => {
  it('are the ones that the scripts name', () => {
    expect(packageJson.scripts).toMatchObject({
      policy: 'tsx src/cli/policy.ts',
      'routine:check': 'tsx src/cli/routine-check.ts',
    })
  })

  it('policy prints JSON, and text where asked', () => {
    const json = open('policy.ts', [samplePath('reference-person')])
    expect([json.status, json.stderr]).toEqual([0, ''])
    expect(JSON.parse(json.stdout)).toMatchObject({
      screening: { outcome: 'go' },
      plan: { kind: 'plan', totalMs: 900_000 },
      sentences: { 'rule.Z2.why': expect.stringContaining('lower back') as string },
    })
    const text = open('policy.ts', ['--explain', samplePath('locked-after-tingling')])
    expect([text.status, text.stderr]).toEqual([0, ''])
    expect(text.stdout).toContain('Outcome: locked')
  })

  it('policy refuses what is no profile, with 2 and no stack', () => {
    const { status, stdout, stderr } = open('policy.ts', [samplePath('good-routine')])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('good-routine.json: profileVersion: This field is missing.')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('routine:check finds its file where the command was typed', () => {
    const cwd = join(root, 'tests', 'cli', 'samples')
    expect(open('routine-check.ts', ['good-routine.json'], cwd)).toEqual({
      status: 0,
      stdout: 'good-routine.json: This routine breaks no rule.\n',
      stderr: '',
    })
    expect(open('routine-check.ts', ['bad-routine.json'], cwd)).toMatchObject({ status: 1, stderr: '' })
  })

  it('routine:check refuses a folder with 2 and one sentence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kneadwell-'))
    const result = open('routine-check.ts', [folder])
    rmSync(folder, { recursive: true })
    expect(result).toEqual({ status: 2, stdout: '', stderr: `${folder}: This is a folder, not a file.\n` })
  })
})
