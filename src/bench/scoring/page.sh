#!/usr/bin/env bash
# Measures the ten-dimension page of one unit, and its score sheet, beside a simple list page of the same portal.
# Usage: src/bench/scoring/page.sh   See README.md.
set -euo pipefail
shopt -s inherit_errexit
root=$(cd "$(dirname "$0")/../../.." && pwd)
rounds=${ROUNDS:-100} warm=${WARM:-100} port=${PORT:-18290} pg_port=${PGPORT:-18291}
bin=${PGBIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)}
folder=$(mktemp -d)
od -An -N16 -tx1 /dev/urandom | tr -d ' \n' > "$folder/password"
password=$(cat "$folder/password")
export PGHOST=localhost PGPORT=$pg_port PGUSER=owner PGPASSWORD=$password
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
portal=
finish() {
  [ -z "$portal" ] || { kill "$portal"; wait "$portal" 2>/dev/null || true; }
  as "$bin/pg_ctl" -D "$folder/postgres" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap finish EXIT

start() {
  if [ "$(id -u)" = 0 ]; then chown postgres "$folder" "$folder/password"; fi
  as "$bin/initdb" -D "$folder/postgres" -U owner -A scram-sha-256 --pwfile="$folder/password" -E UTF8 --locale=C >/dev/null
  as "$bin/pg_ctl" -D "$folder/postgres" -l "$folder/postgres.log" -w \
    -o "-p $pg_port -c unix_socket_directories= -c shared_buffers=256MB" start >/dev/null
  psql -q -d postgres -c "create role portal login password '$password'"
  createdb bench
  PORTAL_DB_URL="jdbc:postgresql://localhost:$pg_port/bench" PORTAL_DB_USER=portal PORTAL_DB_PASSWORD=$password \
    PORTAL_DB_OWNERUSER=owner PORTAL_DB_OWNERPASSWORD=$password \
    java -Xmx512m -jar target/workstyle-portal.jar --portal.demo=true --portal.task.first-check=1d --server.port="$port" \
    > "$folder/portal.log" 2>&1 &
  portal=$!
  for _ in $(seq 600); do
    if curl -fs -o "$folder/health" "localhost:$port/actuator/health"; then return; fi
    kill -0 "$portal" 2>/dev/null || { tail -20 "$folder/portal.log"; exit 1; }
    sleep 0.5
  done
  echo "the portal does not start" >&2
  exit 1
}

sign_in() {
  local token
  token=$(curl -fs -c "$folder/jar" "localhost:$port/login" | grep -o 'name="_csrf"[^>]*' | grep -o 'value="[^"]*"' | awk -F'"' 'NR == 1 { print $2 }')
  curl -fs -o "$folder/answer" -c "$folder/jar" -b "$folder/jar" --data-urlencode "username=performance" \
    --data-urlencode "password=Demo-2023!" --data-urlencode "_csrf=$token" "localhost:$port/login"
  cookie=$(awk '/SESSION/ { print $(NF - 1) "=" $NF }' "$folder/jar")
}

# seconds <times> <name> <address> ...: asks for the pages in turn and prints name and seconds of each answer
seconds() {
  local times=$1
  shift
  local pairs=("$@")
  for _ in $(seq "$times"); do
    for ((at = 0; at < ${#pairs[@]}; at += 2)); do
      printf 'url = "http://localhost:%s%s"\noutput = "%s/answer"\nwrite-out = "%s %%{http_code} %%{time_total}\\n"\n' \
        "$port" "${pairs[at + 1]}" "$folder" "${pairs[at]}"
      printf 'header = "Cookie: %s"\nnext\n' "$cookie"
    done
  done | sed '$d' > "$folder/requests"
  curl -sS -K "$folder/requests"
}

# statements <address>: how many statements one request sends
statements() {
  local from
  psql -q -d bench -c "alter system set log_statement = 'all'" -c "select pg_reload_conf()" >/dev/null
  sleep 1
  from=$(($(wc -l < "$folder/postgres.log") + 1))
  curl -fs -o "$folder/answer" -H "Cookie: $cookie" "localhost:$port$1"
  psql -q -d bench -c "alter system reset log_statement" -c "select pg_reload_conf()" >/dev/null
  tail -n "+$from" "$folder/postgres.log" | grep -E 'LOG:  (execute|statement)' \
    | grep -Eicv 'alter system|pg_reload_conf|: (begin|commit|rollback|set )' || true
}

cd "$root"
[ -f target/workstyle-portal.jar ] || ./mvnw -q -B -ntp package -DskipTests
start
sign_in
branch=$(psql -qAt -d bench -c "select unit_id from edition_score s join edition e on e.id = s.edition_id where e.year = 2023
  and e.quarter_number = 1 and e.number = 1 group by unit_id having count(*) = 40 order by unit_id limit 1")
pages=(list /quarters unit "/quarters/2023Q1/units/$branch" sheet "/quarters/2023Q1/units/$branch/sheet" quarter /quarters/2023Q1)
seconds "$warm" "${pages[@]}" > /dev/null
seconds "$rounds" "${pages[@]}" > "$folder/measured"
if grep -qv ' 200 ' "$folder/measured"; then grep -v ' 200 ' "$folder/measured" | sort | uniq -c >&2; exit 1; fi
echo "| page | median ms | against the list | statements, session included |"
echo "| --- | ---: | ---: | ---: |"
for ((at = 0; at < ${#pages[@]}; at += 2)); do
  median=$(awk -v page="${pages[at]}" '$1 == page { print $3 }' "$folder/measured" | sort -n | awk '{ each[NR] = $1 } END { print each[int((NR + 1) / 2)] * 1000 }')
  base=${base:-$median}
  awk -v page="${pages[at]}" -v median="$median" -v base="$base" -v count="$(statements "${pages[at + 1]}")" \
    'BEGIN { printf "| %s | %.1f | %.2f | %d |\n", page, median, median / base, count }'
done
