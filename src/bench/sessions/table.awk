# The best of all rounds: noise only ever slows down.
function best(key, value) { if (value > most[key]) most[key] = value }
function least(key, value) { if (!(key in few) || value + 0 < few[key] + 0) few[key] = value }

{
  if (!($1 in known)) { known[$1]; names[++count] = $1 }
  if (!($2 in sized)) { sized[$2]; sizes[++different] = $2 }
  best($1 " " $2 " page", $3)
  best($1 " " $2 " sql", $6)
  least($1 " " $2 " median", $4)
  least($1 " " $2 " work", $5)
}

END {
  print "| page | sessions | pages/s | median | its SQL alone/s | SQL / page | growth of time | ms of processor | growth of it |"
  print "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
  for (page = 1; page <= count; page++) {
    first = names[page] " " sizes[1]
    for (size = 1; size <= different; size++) {
      key = names[page] " " sizes[size]
      printf "| %s | %d | %.1f | %s | %.0f | %.1f | %.2f | %.1f | %.2f |\n", names[page], sizes[size], most[key " page"],
        few[key " median"], most[key " sql"], most[key " sql"] / most[key " page"], most[first " page"] / most[key " page"],
        few[key " work"], few[key " work"] / few[first " work"]
    }
  }
}
