#!/usr/bin/env node
// What Hearsay is made of besides itself. Every package needed at run time must be pinned, come with a hash, carry a licence that allows what we do,
// and run nothing when it is installed. docs/dependencies.md lists them; `node scripts/check-supply.mjs --update` writes it anew.
// `--signatures` also asks the registry whether its signatures hold (npm audit signatures); it needs the network.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const json = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const LIST = join(root, 'docs/dependencies.md')

/** Licences that ask for their text to be kept, and for nothing of those who use or change Hearsay. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Zlib', 'CC0-1.0', 'BlueOak-1.0.0'])
/** Of "(A OR B)" one must be allowed, of "(A AND B)" both. */
const isAllowed = (licence) =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((way) => way.split(' AND ').every((one) => ALLOWED.has(one)))

const wrong = []
const own = json('package.json'),
  lock = json('package-lock.json')
for (const kind of ['dependencies', 'devDependencies'])
  for (const [name, version] of Object.entries(own[kind] ?? {})) {
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      wrong.push(`${name} is not pinned: package.json asks for "${version}"; name one version`)
    if (lock.packages[`node_modules/${name}`]?.version !== version)
      wrong.push(`${name}: package-lock.json has another version than package.json; run npm install`)
  }
const needed = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, about]) => ({ name: path.replace(/^.*node_modules\//, ''), ...about }))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
for (const { name, version, license, integrity, hasInstallScript, resolved } of needed) {
  const what = `${name} ${version}`
  if (!license || !isAllowed(license))
    wrong.push(`${what} has the licence ${license ?? '(none)'}, which is not among those allowed`)
  if (!integrity) wrong.push(`${what} has no hash in package-lock.json`)
  if (hasInstallScript) wrong.push(`${what} runs a script when it is installed`)
  if (resolved && !resolved.startsWith('https://registry.npmjs.org/'))
    wrong.push(`${what} does not come from the registry but from ${resolved}`)
}
const scripts = Object.keys(own.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))
if (scripts.length) wrong.push(`installing Hearsay runs ${scripts.join(', ')}`)

const direct = new Set(Object.keys(own.dependencies))
const text = `# What Hearsay is made of

Everything that is needed at run time, from \`package-lock.json\`: pinned, with a hash each, nothing that runs when it is installed, and no licence that asks
more than to be kept. \`npm run check\` holds it to that and this list to the lock file. In bold what Hearsay itself names.

| package | version | licence |
|---|---|---|
${[...new Set(needed.map(({ name, version, license }) => `| ${direct.has(name) ? `**${name}**` : name} | ${version} | ${license} |`))].join('\n')}
`
if (process.argv.includes('--update')) writeFileSync(LIST, text)
else if (readFileSync(LIST, 'utf8') !== text)
  wrong.push('docs/dependencies.md is not the list of now; run: node scripts/check-supply.mjs --update')
if (process.argv.includes('--signatures')) {
  const { status, stdout, stderr } = spawnSync('npm', ['audit', 'signatures'], { cwd: root, encoding: 'utf8' })
  console.log(stdout.trim())
  if (status !== 0) wrong.push(`the signatures do not hold or cannot be asked for: ${stderr.trim().split('\n').at(-1)}`)
}
for (const line of wrong) console.error(line)
if (wrong.length) process.exit(1)
console.log(`supply: ${needed.length} packages at run time, all pinned and with licences that are allowed`)
