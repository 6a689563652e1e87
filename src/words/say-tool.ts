import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { type ToolKey, tools } from './en/tools.ts'
import type { MessageValues } from './keys.ts'

const i18n = setupI18n({ locale: 'en', messages: { en: { ...tools } } })
i18n.setMessagesCompiler(compileMessage)

/** The message of a command line tool, with its values filled in (ICU). Apart from `say`, so that no user loads it. */
export function sayTool(key: ToolKey, values?: MessageValues): string {
  return i18n._(key, values)
}
