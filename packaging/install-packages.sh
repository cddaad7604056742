#!/bin/sh
# Installs the Debian packages of the named sections of packages.txt that are missing.
# Usage: install-packages.sh SECTION...
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

packages_of() {
    sed -n "/^\[$1\]\$/,/^\[/{/^[a-z]/p;}" "$here/packages.txt"
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=
for section in "$@"; do
    for package in $(packages_of "$section"); do
        is_installed "$package" || missing="$missing $package"
    done
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "These packages are missing:$missing. Install them, or install sudo." >&2
        exit 1
    }
    as_root=sudo
fi
$as_root apt-get update
# One word per package.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing
