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

# Java can keep classes it has loaded in an archive, with which it starts in half the time. It belongs
# to one build, one place of the program and one Java: a file that is replaced, moved or touched has
# another inode or time of change.
case ${CHUNGTAY_CACHE:-} in
  off) cache= ;;
  /*) cache=$CHUNGTAY_CACHE ;;
  *)
    case ${XDG_CACHE_HOME:-} in
      /*) cache=$XDG_CACHE_HOME/chungtay ;;
      *) cache=${HOME:+$HOME/.cache/chungtay} ;;
    esac
    ;;
esac
# GNU and BusyBox understand the first, BSD the second.
identity() {
  stat -Lc %i.%Z "$@" 2>/dev/null || stat -Lf %i.%c "$@" 2>/dev/null
}
time_and_size() {
  stat -Lc %Y.%s "$1" 2>/dev/null || stat -Lf %m.%z "$1" 2>/dev/null
}
name_archive() {
  [ $# -ne 2 ] || archive=$cache/@build@-$1-$2.jsa
}
archive=
wanted=
if [ -n "$cache" ]; then
  # Two words on purpose.
  # shellcheck disable=SC2046
  name_archive $(identity "$self" "$java")
fi
# Java dies of an archive that was cut off, and runs what is in it: so only a file of our own is used
# that is as we left it.
if [ -n "$archive" ]; then
  left=
  if [ -O "$archive" ] && [ -r "$archive.left" ]; then
    read -r left <"$archive.left"
  fi
  if [ -z "$left" ] || [ "$left" != "$(time_and_size "$archive")" ]; then
    wanted=$archive
    archive=
  fi
fi

if [ -z "$archive" ]; then
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
fi

# Makes the archive, in the background beside a run that found none. An empty file in its place tells
# other runs that this is under way; when no archive comes of it, or it is spoilt later, a run tries
# again a day after.
make_archive() {
  umask 077
  trap "" HUP
  program=$(readlink -f "$self") && java=$(readlink -f "$java") && mkdir -p "$cache" && cd / || return
  if [ -n "$(find "$wanted" -mtime +0)" ]; then
    rm -f "$wanted"
  fi
  (set -C && : >"$wanted") || return
  work=$wanted.$$
  mkdir "$work" || return
  unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS
  set -- nice "$java" -Xlog:disable -XX:-UsePerfData -XX:ErrorFile="$work/error" -Xmx256m \
    -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp "$program"
  # Only what was rehearsed to the end, is whole and can be used comes into place, in one step.
  "$@" -XX:ArchiveClassesAtExit="$work/new" vn.chungtay.cli.Rehearsal "$work" &&
    "$@" -XX:SharedArchiveFile="$work/new" -Xshare:on -XX:+VerifySharedSpaces \
      vn.chungtay.cli.Main --version &&
    { sync "$work/new" || true; } &&
    time_and_size "$work/new" >"$wanted.left" &&
    mv -f "$work/new" "$wanted"
  rm -rf "$work"
  # The newest few stay, and for a while so does what a run that was killed has left.
  ls -t "$cache" | grep '^[0-9a-f]\{64\}-[0-9.]*-[0-9.]*\.jsa' | tail -n +9 |
    while read -r old; do rm -rf "${cache:?}/$old"; done
}
if [ -n "$wanted" ]; then
  # It keeps nobody waiting: neither whoever reads what we print, nor whoever holds a lock.
  (make_archive &) </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
fi

# Java refuses two collectors.
case " ${CHUNGTAY_JAVA_OPTS:-} ${JDK_JAVA_OPTIONS:-} ${JAVA_TOOL_OPTIONS:-}" in
  *-XX:+Use*GC*) collector= ;;
  *) collector='@flags.collector@' ;;
esac

# The second compiler pays only for what reads much, and there waits until code is really hot: else it
# takes more time than it gains, most of all where there are few cores or others at work.
reads_little() {
  before=
  for word do
    shift
    case $word in
      -h | --help) return 0 ;;
      -) return 1 ;;
      *) [ "$before" = --out ] || [ ! -e "$word" ] || set -- "$@" "$word" ;;
    esac
    before=$word
  done
  if [ $# -eq 0 ]; then
    # Anywhere else, such as in a home folder, looking through it might take long.
    [ -e units.csv ] || return 1
    set -- .
  fi
  kilobytes=$(du -skLc -- "$@" 2>/dev/null | tail -n 1)
  kilobytes=${kilobytes%%[!0-9]*}
  [ -n "$kilobytes" ] && [ "$kilobytes" -lt 32768 ]
}
shows_texts() {
  case $1 in
    '' | -*) return 0 ;;
  esac
  for word in @commands.texts@; do
    [ "$1" != "$word" ] || return 0
  done
  return 1
}
if shows_texts "${1:-}"; then
  compiler='@flags.texts@'
elif reads_little "$@"; then
  compiler='@flags.little@'
else
  compiler='@flags.much@'
fi

# Of an archive that is damaged or does not fit, Java uses nothing and, so told, says nothing. Of one
# that is not there yet, doctor is told.
if [ -n "$archive" ]; then
  quietly='-Xlog:disable -XX:+VerifySharedSpaces'
  classes=-XX:SharedArchiveFile=$archive
else
  quietly=
  classes=-Dchungtay.archive=$wanted
fi

# Unquoted on purpose: nothing, or several words.
# shellcheck disable=SC2086
exec "$java" @flags.always@ $quietly "$classes" $collector $compiler ${CHUNGTAY_JAVA_OPTS:-} \
  -jar "$self" "$@"
