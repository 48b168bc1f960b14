import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const preferences = {
  'mail.accountmanager.accounts': 'account1,account2',
  'mail.accountmanager.defaultaccount': 'account1',
  'mail.accountmanager.localfoldersserver': 'server2',
  'mail.account.account1.server': 'server1',
  'mail.account.account1.identities': 'id1',
  'mail.account.account2.server': 'server2',
  'mail.identity.id1.fullName': 'Kim Fox',
  'mail.identity.id1.useremail': 'kim@school.org',
  'mail.identity.id1.valid': true,
  'mail.identity.id1.smtpServer': 'smtp1',
  'mail.identity.id1.compose_html': false,
  'mail.identity.id1.draft_folder': 'mailbox://nobody@Local%20Folders/Drafts',
  'mail.smtpservers': 'smtp1',
  'mail.smtpserver.smtp1.hostname': 'localhost',
  'mail.smtpserver.smtp1.username': 'kim',
  'mail.server.server1.type': 'pop3',
  'mail.server.server1.hostname': 'localhost',
  'mail.server.server1.userName': 'kim',
  'mail.server.server1.name': 'kim@school.org',
  'mail.server.server1.check_new_mail': false,
  'mail.server.server1.login_at_startup': false,
  'mail.server.server2.type': 'none',
  'mail.server.server2.hostname': 'Local Folders',
  'mail.server.server2.userName': 'nobody',
  'mail.server.server2.name': 'Local Folders',
  'mail.shell.checkDefaultClient': false,
  'mail.spotlight.firstRunDone': true,
  'mail.provider.suppress_dialog_on_startup': true,
  'mailnews.start_page.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  // Nothing leaves the machine.
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  // It then picks a port, and writes it into the profile.
  'marionette.port': 0,
} as const

/** A fresh profile with one account, whose drafts lie in a file of it. Gives where that file is. */
export const makeProfile = (folder: string): { draftsFile: string } => {
  mkdirSync(folder, { recursive: true })
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`)
  return { draftsFile: join(folder, 'Mail', 'Local Folders', 'Drafts') }
}
