# Counts the plans that PostgreSQL logged, and shows those that read a whole big table. What the portal only explains
# itself, to estimate, is not run.
function finish() {
  if (plan == "" || plan ~ /Query Text: explain /) return
  plans++
  if (plan ~ /Seq Scan on study_(session|attendance)/) {
    whole++
    if (whole <= 3) print plan
  }
}

index($0, database "@ ") == 1 {
  finish()
  plan = ($0 ~ /duration: .* plan:/) ? $0 : ""
  next
}

plan != "" { plan = plan "\n" $0 }

END {
  finish()
  printf "%s: %d statements planned, %d of them read a whole big table\n", database, plans, whole
}
