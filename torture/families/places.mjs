/** Folders made to lead a reader elsewhere: links, pipes, devices, and names that are commands. */
import { spawnSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export const SECRET = 'The vault of Arlin opens at noon, the keeper said in secret.'

const WAYS = {
  'a link to a file outside': (folder) => symlinkSync('../outside/secret.txt', join(folder, 'link.txt')),
  'a link to a folder outside': (folder) => symlinkSync('../outside', join(folder, 'linked')),
  'a link to a device': (folder, draw) =>
    symlinkSync(draw.pick(['/dev/zero', '/dev/urandom', '/dev/null', '/dev/tty', '/dev/stdin']), join(folder, 'device.txt')),
  'a link to a system file': (folder, draw) =>
    symlinkSync(
      draw.pick(['/etc/passwd', '/proc/self/environ', '/proc/self/mem', '/proc/self/fd/0', '/etc/hostname']),
      join(folder, 'system.txt'),
    ),
  'a link to nothing': (folder) => symlinkSync('nowhere.txt', join(folder, 'dangling.txt')),
  'links in a circle': (folder) => {
    symlinkSync('b.txt', join(folder, 'a.txt'))
    symlinkSync('a.txt', join(folder, 'b.txt'))
  },
  'a link to itself': (folder) => symlinkSync('self.txt', join(folder, 'self.txt')),
  'a link up': (folder) => symlinkSync('..', join(folder, 'up.txt')),
  'a link within': (folder, draw) => {
    writeFileSync(join(folder, 'real.txt'), draw.news(1))
    symlinkSync('real.txt', join(folder, 'alias.txt'))
  },
  'a link through a folder that leaves': (folder) => {
    symlinkSync('../outside', join(folder, 'sub'))
    symlinkSync('sub/secret.txt', join(folder, 'through.txt'))
  },
  'a pipe that nobody fills': (folder) => spawnSync('mkfifo', [join(folder, 'pipe.txt')]),
  'a link to a pipe': (folder) => {
    spawnSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('pipe', join(folder, 'linked.txt'))
  },
  'a socket': (folder) =>
    new Promise((resolve) => {
      const server = createServer().on('error', resolve)
      server.listen(join(folder, 's.txt'), () => resolve(() => server.close()))
    }),
  'a folder that calls itself a file': (folder, draw) => {
    mkdirSync(join(folder, 'folder.txt'))
    writeFileSync(join(folder, 'folder.txt', 'in.txt'), draw.news(1))
  },
  'a deep folder': (folder, draw) => {
    let at = folder
    for (let i = 0; i < 300; i++) at = join(at, 'd')
    mkdirSync(at, { recursive: true })
    writeFileSync(join(at, 'deep.txt'), draw.news(1))
  },
  'names that are commands': (folder, draw) => {
    for (const name of [
      '-rf.txt',
      '--library=x.txt',
      '$(id).txt',
      '`id`.txt',
      '; ls .txt',
      '&.txt',
      '|.txt',
      '*.txt',
      '~.txt',
      '%00.txt',
      '<b>.txt',
      "'.txt",
      '".txt',
    ])
      writeFileSync(join(folder, name), draw.news(1))
  },
  'names that move the cursor': (folder, draw) => {
    for (const name of [
      '\u001b[2J.txt',
      'a\nhearsay: b.txt',
      'a\rb.txt',
      '\u202etxt.exe.txt',
      'a\u0007.txt',
      '\u009b31m.txt',
      '\u2028.txt',
    ])
      writeFileSync(join(folder, name), draw.chance(0.5) ? draw.news(1) : '')
  },
  'names that no set of letters has': (folder, draw) =>
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('.txt')]), draw.news(1)),
  'a name as long as may be': (folder, draw) => writeFileSync(join(folder, `${'n'.repeat(251)}.txt`), draw.news(1)),
  'names that are traps': (folder, draw) => {
    for (const name of ['__proto__.txt', 'constructor.txt', 'CON.txt', 'nul.txt', '...txt', 'x.__proto__', 'x.constructor'])
      writeFileSync(join(folder, name), draw.news(1))
  },
  'a file that may not be read': (folder, draw) => {
    writeFileSync(join(folder, 'closed.txt'), draw.news(1))
    chmodSync(join(folder, 'closed.txt'), 0)
  },
  'one file under two names': (folder, draw) => {
    writeFileSync(join(folder, 'one.txt'), draw.news(1))
    linkSync(join(folder, 'one.txt'), join(folder, 'two.txt'))
  },
  'a thousand files': (folder, draw) => {
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `${i}.txt`), i % 7 ? draw.sentence() : '')
  },
}

const places = {
  name: 'places',
  quick: Array.from({ length: 23 }, (_, seed) => seed),
  seeds: 144,
  make(draw, seed) {
    const ways = Object.values(WAYS)
    return {
      files: {},
      build(folder) {
        mkdirSync(join(folder, '..', 'outside'), { recursive: true })
        writeFileSync(join(folder, '..', 'outside', 'secret.txt'), SECRET)
        return ways[seed % ways.length](folder, draw)
      },
    }
  },
}

export const families = [places]
