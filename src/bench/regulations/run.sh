#!/bin/sh
# Searches articles at 1,000 and at 100,000 of them and prints the ratio of the times.
# Usage: src/bench/regulations/run.sh [folder]   (default: a temporary one, removed afterwards)
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=${1:-$(mktemp -d)}
cd "$root"
./mvnw -q -B compile dependency:build-classpath -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=runtime
javac -d "$folder/classes" -cp "target/classes:$(cat "$folder/classpath")" src/bench/regulations/RegulationBench.java
java -Xmx512m -cp "$folder/classes:target/classes:$(cat "$folder/classpath")" RegulationBench "$folder"
[ $# -gt 0 ] || rm -rf "$folder"
