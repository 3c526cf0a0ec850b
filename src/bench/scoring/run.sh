#!/bin/sh
# Scores 3,000 bureaux × 20 units × 40 indicators in bulk and prints the ratio to one SQL aggregate of the same rows.
# Before that a tenth of it, to compare the memory. Usage: src/bench/scoring/run.sh [bureaux]   (default 3000). Needs PostgreSQL's programs, found through POSTGRES_BIN
# or pg_config; the server it starts lives in a temporary folder and is stopped and removed afterwards.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
bin=${POSTGRES_BIN:-$(pg_config --bindir 2>/dev/null || ls -d /usr/lib/postgresql/*/bin | tail -1)}
folder=$(mktemp -d)
port=${BENCH_PORT:-54391}
as=""
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as="runuser -u postgres --"
fi
trap 'cd /; $as "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true; rm -rf "$folder"' EXIT
cd "$root"
./mvnw -q -B compile dependency:build-classpath -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=runtime
javac -d "$folder/classes" -cp "target/classes:$(cat "$folder/classpath")" src/bench/scoring/ScoringBench.java
cd "$folder"
$as "$bin/initdb" -D "$folder/data" -U bench -A trust >"$folder/initdb.log"
$as "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/data/log" \
  -o "-p $port -c listen_addresses=localhost -c unix_socket_directories= -c shared_buffers=512MB -c fsync=off" start >/dev/null
cd "$root"
bureaux=${1:-3000}
for size in $((bureaux / 10)) "$bureaux"; do
  java -Xmx256m -cp "$folder/classes:target/classes:$(cat "$folder/classpath")" ScoringBench \
    "jdbc:postgresql://localhost:$port/postgres?user=bench" "$size"
done | tee "$folder/printed"
awk '/heap kept/ { kept[++n] = $8 } END { printf "memory: %d kB kept at a tenth, %d kB at the whole, ratio %.2f\n", kept[1], kept[2], kept[2] / kept[1] }' \
  "$folder/printed"
