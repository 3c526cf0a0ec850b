#!/usr/bin/env bash
# Searches articles at two sizes and prints the times and their ratio.
# Usage: src/bench/regulations/run.sh [articles] [articles]   (default: 1000 100000)   See README.md.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=${FOLDER:-$(mktemp -d)}
trap '[ -n "${KEEP:-}" ] || rm -rf "$folder"' EXIT
cd "$root"
# shellcheck disable=SC2086
./mvnw -q -B ${MAVEN_ARGUMENTS:-} compile dependency:build-classpath -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=runtime
javac -d "$folder/classes" -cp "target/classes:$(cat "$folder/classpath")" src/bench/regulations/*.java
java -Xmx512m -cp "$folder/classes:target/classes:$(cat "$folder/classpath")" RegulationBench "$folder/data" "${1:-1000}" "${2:-100000}" \
  | tee "$folder/printed"
