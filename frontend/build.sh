#!/usr/bin/env bash
# Builds the styles and modules into the folder named first. Called by Maven, works alone too.
set -euo pipefail
out=$(realpath -m "${1:?usage: build.sh OUTDIR}")
cd "$(dirname "$0")"

bash install.sh
npm run --silent build -- --outDir "$out" --emptyOutDir --logLevel warn
