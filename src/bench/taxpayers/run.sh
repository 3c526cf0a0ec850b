#!/bin/sh
# Imports 1,000,000 taxpayers in 256 MB of heap, prints the ratio to COPY of the same rows, and times lists and searches.
# Usage: src/bench/taxpayers/run.sh [folder]   (default: a temporary one, removed afterwards)
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=${1:-$(mktemp -d)}
cd "$root"
[ -d target/classes/org/workstyle/taxpayer ] || ./mvnw -q -B compile
./mvnw -q -B dependency:build-classpath -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=runtime
javac -d "$folder/classes" -cp "target/classes:$(cat "$folder/classpath")" src/bench/taxpayers/TaxpayerBench.java
java -Xmx256m -cp "$folder/classes:target/classes:$(cat "$folder/classpath")" TaxpayerBench "$folder"
[ $# -gt 0 ] || rm -rf "$folder"
