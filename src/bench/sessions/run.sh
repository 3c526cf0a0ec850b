#!/usr/bin/env bash
# Measures the pages of study sessions at 10,000, 100,000 and 1,000,000 sessions of 20 attendees each.
# Usage: src/bench/sessions/run.sh [sizes...]   See README.md.
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
sizes=${*:-10000 100000 1000000}
rounds=${ROUNDS:-3} seconds=${SECONDS_EACH:-5} clients=${CLIENTS:-4} first_port=${PORT:-18200} pg_port=${PGPORT:-18199}
bin=${PGBIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)}
folder=${FOLDER:-$(mktemp -d)}
[ -f "$folder/password" ] || od -An -N16 -tx1 /dev/urandom | tr -d ' \n' > "$folder/password"
password=$(cat "$folder/password")
export PGHOST=localhost PGPORT=$pg_port PGUSER=owner PGPASSWORD=$password
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
portals=()
finish() {
  for pid in "${portals[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait "${portals[@]}" 2>/dev/null || true
  as "$bin/pg_ctl" -D "$folder/postgres" -m fast -w stop >/dev/null 2>&1 || true
  [ -n "${KEEP:-}" ] || rm -rf "$folder"
}
trap finish EXIT

make_postgres() {
  if [ "$(id -u)" = 0 ]; then chown postgres "$folder" "$folder/password"; fi
  as "$bin/initdb" -D "$folder/postgres" -U owner -A scram-sha-256 --pwfile="$folder/password" -E UTF8 --locale=C >/dev/null
  as tee -a "$folder/postgres/postgresql.conf" >/dev/null <<CONF
port = $pg_port
unix_socket_directories = ''
max_connections = 150
shared_buffers = 256MB
maintenance_work_mem = 512MB
max_wal_size = 8GB
wal_level = minimal
max_wal_senders = 0
log_line_prefix = '%d@ '
auto_explain.log_min_duration = 0
auto_explain.log_timing = off
CONF
  as "$bin/pg_ctl" -D "$folder/postgres" -l "$folder/postgres.log" -w start >/dev/null
  psql -q -d postgres -c "create role portal login password '$password'"
}

start_postgres() {
  if [ -d "$folder/postgres" ]; then
    as "$bin/pg_ctl" -D "$folder/postgres" -l "$folder/postgres.log" -w start >/dev/null
  else
    make_postgres
  fi
}

# start_portal <database> <port> [parameters of the JDBC address]: waits until it answers, sets $portal
start_portal() {
  PORTAL_DB_URL="jdbc:postgresql://localhost:$pg_port/$1${3:-}" PORTAL_DB_USER=portal PORTAL_DB_PASSWORD=$password \
    PORTAL_DB_OWNERUSER=owner PORTAL_DB_OWNERPASSWORD=$password \
    java -Xmx512m -jar "$folder/portal.jar" --portal.demo=false --server.port="$2" \
    > "$folder/$1.log" 2>&1 &
  portal=$!
  portals+=("$portal")
  for _ in $(seq 240); do
    if curl -fs -o "$folder/health" "localhost:$2/actuator/health"; then return; fi
    kill -0 "$portal" 2>/dev/null || { tail -20 "$folder/$1.log"; exit 1; }
    sleep 0.5
  done
  echo "the portal does not start" >&2
  exit 1
}

stop_portal() { kill "$portal"; wait "$portal" 2>/dev/null || true; }

# sign_in <port> <user>: prints the session's cookie
sign_in() {
  local jar="$folder/cookies" token
  rm -f "$jar"
  token=$(curl -fs -c "$jar" -b "$jar" "localhost:$1/login" | grep -o 'name="_csrf"[^>]*' | grep -o 'value="[^"]*"' | awk -F'"' 'NR == 1 { print $2 }')
  curl -fs -o "$folder/answer" -w '%{redirect_url}' -c "$jar" -b "$jar" --data-urlencode "username=$2" \
    --data-urlencode "password=Bench-2023!" --data-urlencode "_csrf=$token" "localhost:$1/login" | grep -qv login
  awk '/SESSION/ { print $(NF - 1) "=" $NF }' "$jar"
}

# Every page of the bench: name, who asks, address. The middle session is on the middle day.
pages() {
  local middle
  middle=$(printf '018f0000-0000-7000-8000-%012x' $(($1 / 2)))
  grep -E "^(${PAGES:-.*}) " <<PAGES
list overseer /study-sessions
list-of-host overseer /study-sessions?host=00000000-0000-0000-0000-000000000030
list-kind-period overseer /study-sessions?kind=THEMED_PARTY_DAY&from=2023-01-01&to=2023-06-30
list-planned overseer /study-sessions?status=PLANNED
list-word overseer /study-sessions?text=%E5%85%9A%E7%AB%A0
list-rare-word overseer /study-sessions?text=%E5%85%AD%E8%AF%B4
list-middle overseer /study-sessions?after=2022-01-01_$middle
list-of-a-head head /study-sessions
matrix overseer /study-compliance?year=2025
record overseer /study-sessions/$middle
PAGES
}

# The reads of one page, as the portal sends them, into a script for pgbench.
capture() {
  local database=$1 port=$2 size=$3 name user address cookie from
  psql -q -d "$database" -c "alter role portal in database $database set log_statement = 'all'"
  start_portal "$database" "$port" "?preferQueryMode=simple"
  while read -r name user address; do
    cookie=$(sign_in "$port" "$user")
    curl -fs -o "$folder/answer" -H "Cookie: $cookie" "localhost:$port$address"
    from=$(($(wc -l < "$folder/postgres.log") + 1))
    curl -fs -o "$folder/answer" -H "Cookie: $cookie" "localhost:$port$address"
    sleep 1
    tail -n "+$from" "$folder/postgres.log" | awk -v database="$database" -f "$here/statements.awk" > "$folder/$database-$name.sql"
  done < <(pages "$size")
  stop_portal
  psql -q -d "$database" -c "alter role portal in database $database reset log_statement"
}

# Asks for every combination of the list's filters, often enough for plans of prepared statements, with the plans logged.
explain() {
  local database=$1 port=$2 cookie from user host kind tier period status text order address
  psql -q -d "$database" -c "alter role portal in database $database set session_preload_libraries = 'auto_explain'"
  start_portal "$database" "$port"
  from=$(($(wc -l < "$folder/postgres.log") + 1))
  for user in overseer head member; do
    cookie=$(sign_in "$port" "$user")
    for host in '' '&host=00000000-0000-0000-0000-000000000030'; do
      for kind in '' '&kind=THEMED_PARTY_DAY'; do
        for tier in '' '&tier=BRANCH'; do
          for period in '' '&from=2023-01-01&to=2023-06-30' '&from=2023-01-01' '&to=2018-01-01'; do
            for status in '' '&status=RECORDED' '&status=PLANNED' '&status=CANCELLED'; do
              for text in '' '&text=%E5%85%9A%E7%AB%A0' '&text=%E5%85%AD%E8%AF%B4'; do
                for order in '' '&order=oldest'; do
                  address="localhost:$port/study-sessions?$host$kind$tier$period$status$text$order"
                  for _ in $(seq "${REPEATS:-1}"); do
                    echo "url = \"$address\""
                    echo "output = \"$folder/answer\""
                  done
                done
              done
            done
          done
        done
      done
    done > "$folder/addresses"
    curl -fsS -K "$folder/addresses" -H "Cookie: $cookie"
  done
  stop_portal
  psql -q -d "$database" -c "alter role portal in database $database reset session_preload_libraries"
  tail -n "+$from" "$folder/postgres.log" > "$folder/plans.log"
  awk -v database="$database" -f "$here/plans.awk" "$folder/plans.log"
}

# Hundredths of a second that the portal <pid> and PostgreSQL have worked.
worked() {
  local server
  server=$(head -1 "$folder/postgres/postmaster.pid")
  cat "/proc/$1/stat" $(pgrep -P "$server" | sed 's:.*:/proc/&/stat:') 2>/dev/null | awk '{ sub(/^.*\) /, ""); sum += $12 + $13 } END { print sum }'
}

# requests <cookie> <port> <address> <pid>: pages a second, median, milliseconds of processor for one
requests() {
  local before
  before=$(worked "$4")
  wrk -t1 -c"$clients" -d"${seconds}s" --latency -H "Cookie: $1" "http://localhost:$2$3" > "$folder/wrk"
  if grep -q Non-2xx "$folder/wrk"; then cat "$folder/wrk" >&2; exit 1; fi
  awk -v ticks=$(($(worked "$4") - before)) '/requests in/ { count = $1 } /Requests\/sec/ { rate = $2 } $1 == "50%" { median = $2 }
    END { print rate, median, ticks * 10 / (count ? count : 1) }' "$folder/wrk"
}

transactions() {
  "$bin/pgbench" -n -M prepared -c"$clients" -j1 -T"$seconds" -f "$1" -U portal "$2" 2>"$folder/pgbench.log" | awk '/^tps/ { print $3 }'
}

measure() {
  local round size number name user address cookie page sql port pid
  for round in $(seq "$rounds"); do
    number=0
    for size in $sizes; do
      port=$((first_port + number)) pid=${portals[$number]} number=$((number + 1))
      while read -r name user address; do
        cookie=$(sign_in "$port" "$user")
        [ "$round" -gt 1 ] || requests "$cookie" "$port" "$address" "$pid" > /dev/null
        page=$(requests "$cookie" "$port" "$address" "$pid")
        sql=$(transactions "$folder/bench_$size-$name.sql" "bench_$size")
        echo "$name $size $page $sql"
      done < <(pages "$size")
    done
  done
}

cd "$root"
[ -f target/workstyle-portal.jar ] || ./mvnw -q -B -ntp package -DskipTests
cp target/workstyle-portal.jar "$folder/portal.jar"
start_postgres
port=$first_port
for size in $sizes; do
  if ! psql -qAtl -d postgres | grep -q "^bench_$size|"; then
    createdb "bench_$size"
    start_portal "bench_$size" "$port"
    stop_portal
    echo "filling $size sessions"
    time "$here/fill.sh" "bench_$size" "$size"
  fi
  [ -f "$folder/bench_$size-record.sql" ] || capture "bench_$size" "$port" "$size"
  port=$((port + 1))
done
[ "$rounds" -gt 0 ] || exit 0
if [ -n "${PLANS-yes}" ]; then explain "bench_$size" "$port"; fi
portals=()
port=$first_port
for size in $sizes; do
  start_portal "bench_$size" "$port"
  port=$((port + 1))
done
measure > "$folder/measured"
awk -f "$here/table.awk" "$folder/measured"
