#!/usr/bin/env bash
# Benchmarks; src/site/markdown/performance.md tells what they measure. Build them first:
#   mvn -Pbench -DskipTests package
#   src/test/scripts/bench.sh generate --records 1000000 --out DIR    a made-up campaign
#   src/test/scripts/bench.sh pairs DIR --threads 2 --pairs 5         chungtay against DuckDB
#   src/test/scripts/bench.sh hot [JMH OPTIONS]                       the hot parts by themselves
# This one needs no more than mvn -DskipTests package:
#   src/test/scripts/bench.sh start [ROUNDS]                          short runs, with and without archive
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
target=$project/target

# Seconds on the clock and of processor time that a command takes.
seconds() {
  local TIMEFORMAT='%R %U %S'
  { time "$@" >/dev/null 2>&1 || true; } 2>&1 | awk '{ print $1, $2 + $3 }'
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

start() {
  local rounds=${1:-11} sample=$project/samples/dong-nai
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  export CHUNGTAY_CACHE=$work/cache LC_ALL=C.UTF-8
  head -11 "$sample/2018/ho-732-long-khanh.csv" >"$work/ten.csv"
  "$target/chungtay" --version
  until ls "$CHUNGTAY_CACHE"/*.left >/dev/null 2>&1 && ! ls -d "$CHUNGTAY_CACHE"/*/ >/dev/null 2>&1; do
    sleep 0.1
  done
  echo "clock / processor time, medians of $rounds rounds"
  echo "| command | plain JVM | with archive | ratio |"
  echo "|---|---|---|---|"
  echo "| --help $(starts "$rounds" --help)"
  echo "| rules NAME $(starts "$rounds" rules movement_identity)"
  echo "| validate, ten lines $(starts "$rounds" validate "$work/ten.csv" --units "$sample/units.csv")"
  echo "| aggregate samples/dong-nai $(starts "$rounds" aggregate "$sample" --format csv,md --out "$work/report")"
}

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
    sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
shift
exec java -cp "$target/test-classes:$target/classes:$target/bench-lib/*" "$main" "$@"
