#!/usr/bin/env bash
# Benchmarks; src/site/markdown/performance.md tells what they measure. Build them first:
#   mvn -Pbench -DskipTests package
#   src/test/scripts/bench.sh generate --records 1000000 --out DIR    a made-up campaign
#   src/test/scripts/bench.sh pairs DIR --threads 2 --pairs 5         chungtay against DuckDB
#   src/test/scripts/bench.sh hot [JMH OPTIONS]                       the hot parts by themselves
# This one needs no more than mvn -DskipTests package:
#   src/test/scripts/bench.sh start [ROUNDS]                          short runs, with and without archive
#   src/test/scripts/bench.sh measure [RECORDS] [ROUNDS]              measure against R, and that both agree
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
target=$project/target

# Seconds on the clock and of processor time that a command takes.
seconds() {
  local TIMEFORMAT='%R %U %S'
  { time "$@" >/dev/null 2>&1 || true; } 2>&1 | awk '{ print $1, $2 + $3 }'
}

# The same of a function that writes its output itself; a failure ends the script.
seconds_to() {
  local TIMEFORMAT='%R %U %S'
  { time "$1"; } 2>&1 | awk '{ print $1, $2 + $3 }'
}

median() {
  sort -n | awk '{ value[NR] = $1 } END { printf "%.2f", value[int((NR + 1) / 2)] }'
}

# One command as the plain JVM runs it and with the archive, in turn; the median of each and of the ratios.
starts() {
  local rounds=$1 plain quick i
  shift
  : >"$work/times"
  for ((i = 0; i < rounds; i++)); do
    plain=$(seconds java -jar "$target/chungtay" "$@")
    quick=$(seconds "$target/chungtay" "$@")
    echo "$plain $quick" >>"$work/times"
  done
  column() { awk "{ print $1 }" "$work/times" | median; }
  echo "| $(column '$1') / $(column '$2') s | $(column '$3') / $(column '$4') s" \
    "| $(column '$3 / $1') / $(column '$4 / $2') |"
}

# The first start makes an archive of classes beside itself; what is measured comes after.
archived() {
  "$target/chungtay" --version
  until ls "$CHUNGTAY_CACHE"/*.left >/dev/null 2>&1 && ! ls -d "$CHUNGTAY_CACHE"/*/ >/dev/null 2>&1; do
    sleep 0.1
  done
}

start() {
  local rounds=${1:-11} sample=$project/samples/dong-nai
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  export CHUNGTAY_CACHE=$work/cache LC_ALL=C.UTF-8
  head -11 "$sample/2018/ho-732-long-khanh.csv" >"$work/ten.csv"
  archived
  echo "clock / processor time, medians of $rounds rounds"
  echo "| command | plain JVM | with archive | ratio |"
  echo "|---|---|---|---|"
  echo "| --help $(starts "$rounds" --help)"
  echo "| rules NAME $(starts "$rounds" rules movement_identity)"
  echo "| validate, ten lines $(starts "$rounds" validate "$work/ten.csv" --units "$sample/units.csv")"
  echo "| aggregate samples/dong-nai $(starts "$rounds" aggregate "$sample" --format csv,md --out "$work/report")"
}

# A made-up table, the same on every machine: incomes, two lines, weights, sizes, 11 groups.
table() {
  awk -v records="$1" '
    function next_one() { state = (state * 16807) % 2147483647; return state / 2147483647 }
    BEGIN {
      state = 20181205
      print "g,y,z,w,size"
      for (i = 0; i < records; i++) {
        spread = next_one() + next_one() + next_one() + next_one() - 2
        income = int(1500000 * exp(1.2 * spread) / 1000) * 1000 + 1000
        printf "H%02d,%d,%d,%.1f,%d\n", int(11 * next_one()), income, (next_one() < 0.4 ? 1200000 : 1000000),
          1 + int(40 * next_one()) / 10, 1 + int(7 * next_one())
      }
    }'
}

# measure and R in turn on one table: clock and processor time, and the largest relative difference.
measure() {
  local records=${1:-1000000} rounds=${2:-5} i own plain other
  command -v Rscript >/dev/null || { echo "bench.sh: R is needed: apt install r-base-core r-cran-data.table" >&2; exit 2; }
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  export CHUNGTAY_CACHE=$work/cache LC_ALL=C.UTF-8
  table "$records" >"$work/table.csv"
  cat "$work/table.csv" >/dev/null
  archived
  Rscript -e 'cat(R.version.string, if (requireNamespace("data.table", quietly = TRUE))
    paste("data.table", packageVersion("data.table")) else "without data.table", "\n")'
  ours() {
    "$target/chungtay" measure "$work/table.csv" --income y --line z --weight w --size size --by g \
      --format csv --numbers plain --quiet >"$work/ours.csv"
  }
  theirs() { Rscript "$project/src/test/scripts/measure.R" "$work/table.csv" >"$work/theirs.csv"; }
  base() { Rscript "$project/src/test/scripts/measure.R" "$work/table.csv" base >"$work/theirs.csv"; }
  for ((i = 0; i < rounds; i++)); do
    own=$(seconds_to ours)
    plain=$(seconds_to base)
    other=$(seconds_to theirs)
    echo "$own $plain $other" >>"$work/times"
  done
  column() { awk "{ print $1 }" "$work/times" | median; }
  echo "$records records, clock / processor time, medians of $rounds rounds:"
  echo "measure $(column '$1') / $(column '$2') s"
  echo "base R $(column '$3') / $(column '$4') s, ratio $(column '$1 / $3') / $(column '$2 / $4')"
  echo "R with data.table, if any, $(column '$5') / $(column '$6') s," \
    "ratio $(column '$1 / $5') / $(column '$2 / $6')"
  agree "$work/theirs.csv" "$work/ours.csv" all
  Rscript -e 'for (p in c("survey", "laeken")) cat(p, as.character(packageVersion(p)), "")' 2>/dev/null || return 0
  packages() { Rscript "$project/src/test/scripts/measure-packages.R" "$work/table.csv" >"$work/theirs.csv"; }
  other=$(seconds_to packages)
  echo "for FGT, mean, deciles and Gini alone: ${other% *} / ${other#* } s," \
    "ratio $(awk "{ print \$1 / ${other% *} }" "$work/times" | median)"
  agree "$work/theirs.csv" "$work/ours.csv" some
}

# Whether figures of R are those of measure; with "all", whether measure has no others.
agree() {
  awk -F, -v all="$3" '
    FNR == NR { theirs[$1 "," $2] = $3; next }
    FNR > 1 && $4 != "" {
      key = $1 "," $3
      if (!(key in theirs)) { others++; next }
      difference = $4 - theirs[key]; size = theirs[key]
      difference = difference < 0 ? -difference : difference; size = size < 0 ? -size : size
      relative = size == 0 ? difference : difference / size
      if (relative >= worst) { worst = relative; where = key }
      count++
    }
    END {
      printf "%d figures agree but for a part of %.1e at most (%s)\n", count, worst, where
      if (worst > 1e-9 || count != length(theirs) || all == "all" && others > 0) {
        print "they are not the same to 1e-9"
        exit 1
      }
    }' "$1" "$2"
}

if [ "${1:-}" = measure ]; then
  measure "${2:-}" "${3:-}"
  exit
fi
if [ "${1:-}" = start ]; then
  start "${2:-}"
  exit
fi
if [ ! -d "$target/bench-lib" ]; then
  echo "bench.sh: build first: mvn -Pbench -DskipTests package" >&2
  exit 2
fi
case ${1:-} in
  generate) main=vn.chungtay.bench.Generate ;;
  pairs) main=vn.chungtay.bench.Pairs ;;
  hot) main=org.openjdk.jmh.Main ;;
  *)
    sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
shift
exec java -cp "$target/test-classes:$target/classes:$target/bench-lib/*" "$main" "$@"
