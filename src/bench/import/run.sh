#!/bin/sh
# Imports 1,000,000 rows in 256 MB of heap and prints the ratio to COPY of the same rows.
# Usage: src/bench/import/run.sh [folder]   (default: a temporary one, removed afterwards)
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=${1:-$(mktemp -d)}
cd "$root"
./mvnw -q -B compile dependency:build-classpath -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=runtime
javac -d "$folder/classes" -cp "target/classes:$(cat "$folder/classpath")" src/bench/import/ImportBench.java
java -Xmx256m -cp "$folder/classes:target/classes:$(cat "$folder/classpath")" ImportBench "$folder"
[ $# -gt 0 ] || rm -rf "$folder"
