#!/usr/bin/env bash
# Compares two revisions of a regulation and asks for the page that shows it, and prints both times and their ratio.
# Usage: src/bench/regulations/comparison.sh [articles]   (default: 300)   See README.md.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=${FOLDER:-$(mktemp -d)}
trap '[ -n "${KEEP:-}" ] || rm -rf "$folder"' EXIT
cd "$root"
# shellcheck disable=SC2086
./mvnw -q -B ${MAVEN_ARGUMENTS:-} compile dependency:build-classpath -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=test
javac -d "$folder/classes" -cp "target/classes:$(cat "$folder/classpath")" src/bench/regulations/ComparisonBench.java
java -Xmx512m -cp "$folder/classes:target/classes:$(cat "$folder/classpath")" ComparisonBench "$folder/data" "${1:-300}" \
  | tee "$folder/printed"
