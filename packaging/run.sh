#!/bin/sh
# Builds Årring if need be and starts it with the arguments given. Only Årring itself writes to standard output.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

{
    "$root/packaging/install-packages.sh" build
    (cd "$root" && cmake --preset release && cmake --build --preset release --target aarring)
} >&2

exec "$root/build/release/aarring" "$@"
