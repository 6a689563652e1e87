import { limbIds } from '#anatomy/side.ts'
import { type ProfileProblem, readProfileFile } from '#journal/profile-file.ts'
import { type QuestionId, type QuestionSpec, questionTable } from '#safety/question-table.ts'
import { sayTool } from '#words/say-tool.ts'
import { type CommandResult, printable, readArguments, readJson, refusal, textOf } from './command.ts'
import { policyReport } from './policy-report.ts'
import { reportText, withSentences } from './policy-text.ts'
import type { ReadText } from './read-file.ts'
import { breachLine } from './routine-check-command.ts'

const explain = '--explain'

/**
 * Says what the rules make of a profile file: as JSON, or as text with `--explain`. 0: the report is there, whatever it
 * says. 2: there is no profile to report on. Needs the words to be loaded.
 */
export function policyCommand(args: readonly string[], readText: ReadText): CommandResult {
  const given = readArguments(args, explain)
  if (given.kind === 'help') return { code: 0, stdout: textOf([sayTool('usage.policy')]), stderr: '' }
  if (given.kind === 'problem') return refusal([given.sentence, sayTool('usage.policy')])
  const file = printable(given.file)
  const reading = readJson(given.file, readText)
  if (reading.kind === 'problem') return refusal([`${file}: ${reading.sentence}`])

  const read = readProfileFile(reading.json)
  if (read.kind === 'problems') return refusal(read.problems.map((problem) => `${file}: ${problemLine(problem)}`))
  const report = policyReport(read.profile)
  const stdout = given.hasOption ? reportText(report) : `${JSON.stringify(withSentences(report), undefined, 2)}\n`
  return { code: 0, stdout, stderr: '' }
}

/** `path: sentence`, with the rule where a routine breaks one. */
function problemLine(problem: ProfileProblem): string {
  return [...(problem.path === '' ? [] : [problem.path]), sentenceOf(problem)].join(': ')
}

function sentenceOf(problem: ProfileProblem): string {
  switch (problem.id) {
    case 'bad-routine':
      return breachLine({ ...problem.breach, path: '' })
    case 'wrong-answer':
      return answerSentence(problem.questionId)
    case 'not-allowed':
      return sayTool('profile.not-allowed', { allowed: problem.allowed.join(', ') })
    default:
      return sayTool(`profile.${problem.id}`)
  }
}

function answerSentence(questionId: QuestionId): string {
  const { kind, options, exclusive }: QuestionSpec = questionTable[questionId]
  return sayTool(`answer.${kind}`, {
    options: options.join(', '),
    alone: exclusive.join(', '),
    limbs: limbIds.join(', '),
  })
}
