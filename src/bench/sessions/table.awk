# The best of all rounds: noise only ever slows down.
function best(key, value) { if (value > most[key]) most[key] = value }

{
  if (!($1 in known)) { known[$1]; names[++count] = $1 }
  if (!($2 in sized)) { sized[$2]; sizes[++different] = $2 }
  best($1 " " $2 " page", $3)
  best($1 " " $2 " sql", $5)
  if (!(($1, $2) in median) || $4 + 0 < median[$1, $2] + 0) median[$1, $2] = $4
}

END {
  print "| page | sessions | pages/s | median | its SQL alone/s | SQL / page | growth of time |"
  print "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
  for (page = 1; page <= count; page++) {
    for (size = 1; size <= different; size++) {
      key = names[page] " " sizes[size]
      printf "| %s | %d | %.0f | %s | %.0f | %.2f | %.2f |\n", names[page], sizes[size], most[key " page"],
        median[names[page], sizes[size]], most[key " sql"], most[key " sql"] / most[key " page"],
        most[names[page] " " sizes[1] " page"] / most[key " page"]
    }
  }
}
