#!/usr/bin/env bash
# Benchmarks; src/site/markdown/performance.md tells what they measure. Build them first:
#   mvn -Pbench -DskipTests package
#   src/test/scripts/bench.sh generate --records 1000000 --out DIR    a made-up campaign
#   src/test/scripts/bench.sh pairs DIR --threads 2 --pairs 5         chungtay against DuckDB
#   src/test/scripts/bench.sh hot [JMH OPTIONS]                       the hot parts by themselves
set -euo pipefail
target=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)/target
if [ ! -d "$target/bench-lib" ]; then
  echo "bench.sh: build first: mvn -Pbench -DskipTests package" >&2
  exit 2
fi
case ${1:-} in
  generate) main=vn.chungtay.bench.Generate ;;
  pairs) main=vn.chungtay.bench.Pairs ;;
  hot) main=org.openjdk.jmh.Main ;;
  *)
    sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
shift
exec java -cp "$target/test-classes:$target/classes:$target/bench-lib/*" "$main" "$@"
