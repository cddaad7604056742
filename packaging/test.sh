#!/bin/sh
# Checks style and packaging, which takes seconds, then builds Årring with warnings as errors and runs all tests.
set -eu

cd -- "$(dirname -- "$0")/.."

packaging/install-packages.sh build test

find app ui tests \( -name '*.cpp' -o -name '*.h' \) -exec clang-format --dry-run --Werror {} +
desktop-file-validate packaging/linux/aarring.desktop
appstreamcli validate --no-net packaging/linux/no.aarring.Aarring.metainfo.xml

cmake --preset dev
cmake --build --preset dev
cmake --build --preset dev --target check_translations
ctest --preset dev
