#!/bin/sh
# Times the ledger of arrears at 10,000 and at 1,000,000 items of five movements each, and prints the ratios.
# Usage: src/bench/arrears/run.sh [folder]   (default: a temporary one, removed afterwards)
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
folder=${1:-$(mktemp -d)}
cd "$root"
./mvnw -q -B compile dependency:build-classpath -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=runtime
javac -d "$folder/classes" -cp "target/classes:$(cat "$folder/classpath")" src/bench/arrears/ArrearsBench.java
java -Xmx512m -cp "$folder/classes:target/classes:$(cat "$folder/classpath")" ArrearsBench "$folder"
[ $# -gt 0 ] || rm -rf "$folder"
