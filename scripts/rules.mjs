#!/usr/bin/env node
// Writes down the version of the rules, so that a command need not hash their code.
import { writeRules } from '../dist/store/rules.js'

await writeRules()
