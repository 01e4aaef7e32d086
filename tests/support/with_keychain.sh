#!/bin/bash
# Runs a command with a session bus and an unlocked keychain of its own, headless:
#   with_keychain.sh COMMAND…
# Sets TIMBRE_TEST_KEYCHAIN=1 where that worked; without the packages the command runs all the same.
set -u

state=$(mktemp -d)
chmod 700 "$state"
trap 'rm -rf "$state"' EXIT
export HOME=$state XDG_RUNTIME_DIR=$state XDG_DATA_HOME=$state/data
unset DBUS_SESSION_BUS_ADDRESS TIMBRE_TEST_KEYCHAIN TIMBRE_HUB_TOKEN HF_TOKEN

if ! command -v dbus-run-session >/dev/null || ! command -v gnome-keyring-daemon >/dev/null; then
    "$@"
    exit
fi
# The daemon ends with the bus.
dbus-run-session -- bash -c '
    printf secret | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1 &&
        export TIMBRE_TEST_KEYCHAIN=1
    "$@"' with_keychain "$@" 2> >(grep -v "Failed to set fd limit" >&2)
