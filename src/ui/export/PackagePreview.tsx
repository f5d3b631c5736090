import type { ExportedMember } from '../../workers/writeExport.ts'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './ExportScreen.module.css'
import { ScrollRegion } from './ScrollRegion.tsx'

/** Originals and texts that are listed. */
const MEMBERS_LISTED = 60

const written = ['summary.md', 'entries.ndjson', 'VERIFY.txt', 'manifest.json', 'checksums.txt'] as const

/** What lies in a package: what the program wrote, and the files by the names that people know. */
export function PackagePreview({ members }: { readonly members: readonly ExportedMember[] }) {
  const say = useSay()
  const format = useFormat()
  const listed = members.slice(0, MEMBERS_LISTED)
  const words = {
    'summary.md': say('exporting:member.summary'),
    'entries.ndjson': say('exporting:member.entries'),
    'VERIFY.txt': say('exporting:member.verify'),
    'manifest.json': say('exporting:member.manifest'),
    'checksums.txt': say('exporting:member.checksums'),
  }
  return (
    <>
      <ScrollRegion className={css['table']} label={say('exporting:member.label')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('exporting:member.what')}</th>
              <th scope="col">{say('exporting:member.size')}</th>
              <th scope="col">{say('exporting:member.name')}</th>
            </tr>
          </thead>
          <tbody>
            {written.map(name => (
              <tr key={name}>
                <td>{words[name]}</td>
                <td>{'\u2013'}</td>
                <td>
                  <code>{name}</code>
                </td>
              </tr>
            ))}
            {listed.map(({ name, of, bytes }) => (
              <tr key={name}>
                <td>
                  {say(name.startsWith('originals/') ? 'exporting:member.original' : 'exporting:member.text')}{' '}
                  <UserText>{of ?? ''}</UserText>
                </td>
                <td className="figures">{name.startsWith('originals/') && format.bytes(bytes)}</td>
                <td>
                  <code className={css['digest']}>{name}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {members.length > listed.length && (
        <p className={css['quiet']}>{say('exporting:member.more', { count: members.length - listed.length })}</p>
      )}
    </>
  )
}
