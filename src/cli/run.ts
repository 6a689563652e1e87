import { sayTool } from '#words/say-tool.ts'
import { type CommandResult, printable, refusal } from './command.ts'

/** Runs a command as this process: prints what it says and ends with its code; never a stack trace. */
export async function run(command: () => CommandResult | Promise<CommandResult>): Promise<void> {
  // A reader that has seen enough (`… | head`) is no fault.
  process.stdout.on('error', () => process.exit())
  const { code, stdout, stderr } = await resultOf(command)
  process.exitCode = code
  process.stderr.write(stderr)
  process.stdout.write(stdout)
}

async function resultOf(command: () => CommandResult | Promise<CommandResult>): Promise<CommandResult> {
  try {
    return await command()
  } catch (error) {
    const detail = printable(error instanceof Error ? error.message : String(error))
    return refusal([sayTool('broken.text', { detail })])
  }
}
