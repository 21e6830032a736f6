# shellcheck shell=bash disable=SC2016  # single quotes hold commands that another shell expands
# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where the program is built and run. Sourced by run, test, bench and shell; nothing here writes to standard output.
#
# Qt 6.8 and KDE Frameworks 6 come from the system's packages where it has them. Debian 12 and its like do not: there
# a Debian 13 root is made once beside the system, in the user's cache, and in_environment puts its /usr and /etc in
# place of the system's for one command, in a mount namespace that ends with it. The system itself stays as it is.

set -euo pipefail

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(dirname "$packaging")
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}
case $cache in /*) ;; *) cache=${HOME:-/root}/.cache ;; esac
cache=$cache/pullquote
root=            # the Debian 13 root, empty where the system's own packages serve
suite=trixie

say() { printf 'pullquote: %s\n' "$*" >&2; }
die() { say "$1"; shift; for line in "$@"; do printf '  %s\n' "$line" >&2; done; exit 3; }

# The packages named in the given lists, sorted, one a line.
listed() { local list; for list in "$@"; do cat "$packaging/packages/$list"; done | sed 's/#.*//; s/[[:space:]]//g; /^$/d' | sort -u; }

# Runs a command with the rights to install packages.
privileged() {
    if [ "$(id -u)" = 0 ]; then "$@" >&2
    elif command -v sudo >/dev/null; then sudo "$@" >&2
    else
        die "packages have to be installed, which takes root, and there is no sudo here." \
            "Run this once as root, or ask who keeps the machine to install: ${missing:-mmdebstrap}"
    fi
}

apt_has() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p' | grep -qv '(none)'; }

apt_refresh() {
    apt_has cmake && return
    say "reading the package lists"
    privileged apt-get -qq update
}

# Does apt offer Qt 6.8 or later, KDE Frameworks 6 and the rest of what is needed?
apt_serves() {
    local version
    version=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')
    [ -n "$version" ] && dpkg --compare-versions "$version" ge 6.8 \
        && apt_has libkf6syntaxhighlighting-dev && apt_has libkdsingleapplication-qt6-dev
}

# install_native CHECK INSTALL…: installs those of $wanted that CHECK does not find.
install_native() {
    local check=$1 package; shift
    missing=
    for package in $wanted; do $check "$package" >/dev/null 2>&1 || missing+=" $package"; done
    [ -z "$missing" ] && return
    say "installing$missing"
    # shellcheck disable=SC2086
    privileged "$@" $missing || die "the packages could not be installed; the lines above say why." "Mend that and run the same command again."
}

dpkg_has() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Makes the Debian 13 root where there is none for today's package list. Safe to interrupt: a root is put in its place
# only when it is whole, what was left half made is removed the next time, and two who come at once wait for each other.
prepare_root() {
    local key=$1 partial lock
    root=$cache/root-$key
    mkdir -p "$cache"
    if [ ! -e "$root/etc/pullquote-root" ]; then
        [ -L /lib ] || die "this system keeps /lib apart from /usr, so a newer /usr cannot be put over it." \
            "Use a system with Qt 6.8 packages: Debian 13, Ubuntu 25.04 or later, Fedora, Arch, openSUSE."
        exec {lock}>"$cache/root.lock"
        flock "$lock"
    fi
    if [ ! -e "$root/etc/pullquote-root" ]; then
        if ! command -v mmdebstrap >/dev/null || [ ! -e /usr/share/keyrings/debian-archive-keyring.gpg ]; then
            missing="mmdebstrap debian-archive-keyring"
            apt_refresh
            say "installing $missing"
            privileged env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y mmdebstrap debian-archive-keyring \
                || die "mmdebstrap could not be installed; the lines above say why."
        fi
        partial=$cache/partial-$key
        say "making a Debian 13 root with Qt 6.8 in $root (once, about 2 GB, a few minutes)"
        privileged rm -rf --one-file-system "$partial"
        privileged mmdebstrap --quiet --variant=apt --aptopt='Apt::Install-Recommends "false"' \
            --dpkgopt=force-unsafe-io --include="$(listed debian debian-test debian-dev | paste -sd,)" \
            --customize-hook='echo whole > "$1/etc/pullquote-root"' "$suite" "$partial" \
            || { privileged rm -rf --one-file-system "$partial"
                 die "the Debian 13 root could not be made; the lines above say why." \
                     "It needs 2 GB in $cache and Debian's package archive. Run the same command again."; }
        privileged mv "$partial" "$root"
    fi
    [ -z "${lock:-}" ] || exec {lock}>&-
    # Roots of other package lists that nobody used for a month go.
    find "$cache" -maxdepth 1 -name 'root-*' ! -path "$root" -type d 2>/dev/null | while read -r old; do
        [ -n "$(find "$old/etc/pullquote-root" -mtime -30 2>/dev/null)" ] || { say "removing the unused $old"; privileged rm -rf --one-file-system "$old"; }
    done
}

# prepare LIST…: makes sure that the packages of the lists (test, dev, besides the base) are there.
prepare() {
    local extra key lists
    if command -v apt-get >/dev/null; then
        key=$( (echo "$suite"; listed debian debian-test debian-dev) | sha256sum | cut -c1-16)
        if [ -e "$cache/root-$key/etc/pullquote-root" ]; then
            root=$cache/root-$key
            touch "$root/etc/pullquote-root" 2>/dev/null || true # says that it is in use
            return
        fi
        lists=debian; for extra in "$@"; do lists+=" debian-$extra"; done
        # shellcheck disable=SC2086
        wanted=$(listed $lists)
        apt_refresh
        if apt_serves; then install_native dpkg_has env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends
        else prepare_root "$key"; fi
        return
    fi
    local family check install
    if command -v dnf >/dev/null; then family=fedora check="rpm -q --whatprovides" install="dnf install -y"
    elif command -v pacman >/dev/null; then family=arch check="pacman -Q" install="pacman -S --needed --noconfirm"
    elif command -v zypper >/dev/null; then family=opensuse check="rpm -q --whatprovides" install="zypper --non-interactive install"
    else
        die "this system has none of apt, dnf, pacman and zypper." \
            "Install Qt 6.8 or later, KF6 SyntaxHighlighting, KDSingleApplication, libqpdf, libxml2 and libzip by hand," \
            "then: cmake --preset release && cmake --build --preset release"
    fi
    lists=$family; for extra in "$@"; do lists+=" $family-$extra"; done
    # shellcheck disable=SC2086
    wanted=$(listed $lists)
    # shellcheck disable=SC2086
    install_native "$check" $install
}

# Runs a command where Qt 6.8 is: here, or with the root's /usr and /etc over the system's.
in_environment() {
    if [ -z "$root" ]; then "$@"; return; fi
    # The system's own answers to "who am I" and "where is the network" are put over the root's, in the namespace only.
    local enter='
        root=$1 uid=$2 gid=$3; shift 3
        for file in resolv.conf passwd group hosts localtime machine-id; do
            if [ -e /etc/$file ] && [ -e $root/etc/$file ]; then mount --bind /etc/$file $root/etc/$file; fi
        done 2>/dev/null
        mount --rbind "$root/etc" /etc && mount --bind "$root/usr" /usr || exit 3
        hash -r
        if [ "$uid" = 0 ]; then exec "$@"; else exec unshare --user --map-user="$uid" --map-group="$gid" -- "$@"; fi'
    local space=(unshare --mount)
    if [ "$(id -u)" != 0 ]; then
        space=(unshare --user --map-root-user --mount)
        "${space[@]}" true 2>/dev/null || die "this system does not let users make namespaces, so the Debian 13 root cannot be entered." \
            "Run the same command with sudo, or allow it: sysctl kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0"
    fi
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${space[@]}" bash -c "$enter" pullquote "$root" "$(id -u)" "$(id -g)" "$@"
}

# build PRESET: configures where needed and builds; what the compiler says goes to standard error, and only the
# end of it unless something fails.
build() {
    local preset=$1 log=$checkout/build/$1.log
    mkdir -p "$checkout/build"
    export CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1 PULLQUOTE_COMPILER_LAUNCHER=
    if in_environment sh -c 'command -v ccache' >/dev/null 2>&1; then PULLQUOTE_COMPILER_LAUNCHER=ccache; fi
    say "building ($preset)"
    if ! (cd "$checkout" && in_environment cmake --preset "$preset" && in_environment cmake --build --preset "$preset" -j "$(nproc)") >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        die "the build failed; the whole output is in $log"
    fi
}
