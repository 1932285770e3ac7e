// Compiles one file with Typst: node typst.mjs HOME FONTS SOURCE FILE, where HOME holds the node_modules.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [home, fonts, source, file] = process.argv.slice(2)
const { NodeCompiler } = createRequire(join(home, 'package.json'))('@myriaddreamin/typst-ts-node-compiler')
const compiler = NodeCompiler.create({ workspace: dirname(source), fontArgs: [{ fontPaths: [fonts] }] })
writeFileSync(file, compiler.pdf({ mainFilePath: source }))
