#!/bin/sh
# Starts chungtay. The build puts the jar behind this script, so that one file is the whole program;
# the shell never reads that far, because every way through ends with exec or exit.

# CHUNGTAY_JAVA_OPTS is split at blanks, but a * in it is no file name pattern.
set -f

say() {
  printf 'chungtay: %s\n' "$@" >&2
}

# Java follows symbolic links to this file by itself. Only `bash chungtay` with the file found on
# PATH leaves a name here that is no file.
self=$0
[ -f "$self" ] || self=$(command -v "$0")

# Without a UTF-8 locale (cron has none) Java neither opens files with Vietnamese names nor prints
# Vietnamese. A locale may also be named but not installed; `locale` knows where it exists.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) charset=$(locale charmap 2>/dev/null) || charset=UTF-8 ;;
  *) charset= ;;
esac
[ "$charset" = UTF-8 ] || export LC_ALL=C.UTF-8

if [ -n "${JAVA_HOME:-}" ] && [ ! -x "$JAVA_HOME/bin/java" ]; then
  say "JAVA_HOME là $JAVA_HOME nhưng ở đó không có bin/java; dùng java khác tìm được." \
    "JAVA_HOME is $JAVA_HOME, which has no bin/java; looking for another java."
  JAVA_HOME=
fi
if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
elif [ -z "${PATH:-}" ]; then
  java=/usr/bin/java
else
  java=$(command -v java)
fi
if [ ! -x "$java" ]; then
  say "không tìm thấy Java: hãy cài Java 17 trở lên, hoặc đặt JAVA_HOME vào thư mục của nó." \
    "no Java found: install Java 17 or newer, or set JAVA_HOME to its folder."
  exit 3
fi

# The version stands in a file beside Java; asking Java itself would start a second JVM.
home=${JAVA_HOME:-}
if [ -z "$home" ]; then
  home=$(readlink -f "$java" 2>/dev/null)
  home=${home%/bin/java}
fi
version=
if [ -n "$home" ] && [ -r "$home/release" ]; then
  while IFS='=' read -r key value; do
    [ "$key" = JAVA_VERSION ] && version=$value
  done <"$home/release"
fi
[ -n "$version" ] || version=$("$java" -version 2>&1)
# From `openjdk version "17.0.15" 2025-04-15` or `"17.0.15"`; Java 8 calls itself 1.8.
version=${version#*version \"}
version=${version#\"}
version=${version%%\"*}
major=${version#1.}
major=${major%%[!0-9]*}
if [ "${major:-0}" -lt 17 ]; then
  [ -n "$major" ] || version=?
  say "cần Java 17 trở lên, nhưng $java là Java $version: hãy cài bản mới hơn rồi đặt JAVA_HOME." \
    "Java 17 or newer is needed, but $java is Java $version: install a newer one and set JAVA_HOME."
  exit 3
fi

# The serial collector starts quickest and takes the least memory, but Java refuses two collectors.
case " ${CHUNGTAY_JAVA_OPTS:-} ${JDK_JAVA_OPTIONS:-} ${JAVA_TOOL_OPTIONS:-}" in
  *-XX:+Use*GC*) collector= ;;
  *) collector=-XX:+UseSerialGC ;;
esac

# Most runs last seconds, on two cores: the costly second compiler waits until code is really hot.
compiler='-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000'
compiler="$compiler -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"

# Unquoted on purpose: nothing, or several words.
# shellcheck disable=SC2086
exec "$java" -Dfile.encoding=UTF-8 -Xshare:auto $collector $compiler ${CHUNGTAY_JAVA_OPTS:-} \
  -jar "$self" "$@"
