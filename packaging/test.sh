#!/bin/sh
# Builds Årring with warnings as errors, runs all tests and checks style and packaging.
set -eu

cd -- "$(dirname -- "$0")/.."

packaging/install-packages.sh build test

cmake --preset dev
cmake --build --preset dev
cmake --build --preset dev --target check_translations
ctest --preset dev

find app ui tests \( -name '*.cpp' -o -name '*.h' \) -exec clang-format --dry-run --Werror {} +
desktop-file-validate packaging/linux/aarring.desktop
appstreamcli validate --no-net packaging/linux/no.aarring.Aarring.metainfo.xml
