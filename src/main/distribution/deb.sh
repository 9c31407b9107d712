#!/bin/sh
# Packs what the build made as a Debian package: deb.sh TARGET VERSION SECONDS MAINTAINER
# Needs dpkg-deb; the same files give the same bytes.
set -eu
umask 022
target=$1
version=$2
export SOURCE_DATE_EPOCH="$3"
maintainer=$4

name=chungtay_${version}_all
root=$target/deb/$name
rm -rf "$target/deb"
distribution=$target/distribution

put() {
  install -D -m "$1" "$2" "$root/$3"
}
put 755 "$target/chungtay" usr/bin/chungtay
put 644 "$distribution/completion/chungtay" usr/share/bash-completion/completions/chungtay
put 644 "$distribution/completion/_chungtay" usr/share/zsh/vendor-completions/_chungtay
for page in "$distribution"/man/man1/*.1; do
  put 644 "$page" "usr/share/man/man1/${page##*/}"
done
for page in "$distribution"/man/vi/man1/*.1; do
  put 644 "$page" "usr/share/man/vi/man1/${page##*/}"
done

doc=usr/share/doc/chungtay
put 644 "$distribution/NOTICE" "$doc/copyright"
cat >>"$root/$doc/copyright" <<END

The text of the Apache License, Version 2.0, is in /usr/share/common-licenses/Apache-2.0 on Debian.
END
cat >"$root/$doc/changelog" <<END
chungtay ($version) unstable; urgency=medium

  * What changed is told in the changelog of the project.

 -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
END
find "$root/usr/share/man" -type f -exec gzip -9n {} +
gzip -9n "$root/$doc/changelog"

mkdir "$root/DEBIAN"
(cd "$root" && find usr -type f | LC_ALL=C sort | xargs md5sum) >"$root/DEBIAN/md5sums"
size=$(($(find "$root/usr" -type f -exec cat {} + | wc -c) / 1024))
cat >"$root/DEBIAN/control" <<END
Package: chungtay
Version: $version
Architecture: all
Maintainer: $maintainer
Installed-Size: $size
Depends: default-jre-headless (>= 2:1.17) | java17-runtime-headless
Suggests: bash-completion
Section: science
Priority: optional
Description: consolidates and checks poverty reduction reports
 Takes what units and households sent in (CSV, JSON, XLSX), tells every sender
 exactly what is wrong with it, and computes poverty rates, income multipliers
 and the other figures against a baseline for every unit of the tree. Tables for
 programs and documents for people, in Vietnamese or English.
END
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# The program is packed already: packing it again would only take time.
dpkg-deb --root-owner-group -Zgzip -z1 --build "$root" "$target/$name.deb" >/dev/null
