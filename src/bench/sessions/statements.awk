# Picks the reads of one page out of the log of PostgreSQL, as a script for pgbench.
function finish() {
  gsub(/[[:space:]]+/, " ", statement)
  sub(/^ /, "", statement)
  if (tolower(statement) ~ /^(select|with|explain) /) print statement ";"
  statement = ""
  reading = 0
}

index($0, database "@ ") == 1 {
  finish()
  reading = sub(/^[^@]*@ LOG:  (statement|execute [^:]*): /, "")
  if (reading) statement = $0
  next
}

reading { statement = statement " " $0 }

END { finish() }
