#!/usr/bin/env bash
# Installs what package-lock.json names, unless it is there already.
set -euo pipefail
cd "$(dirname "$0")"

installed=node_modules/.installed-lock.json
cmp -s package-lock.json "$installed" && exit

# Not `npm ci`: it fails where a registry lacks the programs of other machines that Biome lists as optional.
npm install --no-save --no-progress --loglevel=error
cp package-lock.json "$installed"
