#!/bin/sh
# Sends a built folder to a bucket: bucket.sh <folder> s3://<bucket>[/<folder>] [options of aws]
# Other services than Amazon's are reached by --endpoint-url https://…; see bucket.md.
set -eu

[ $# -ge 2 ] || { sed -n '2,3s/^# //p' "$0" >&2; exit 2; }
folder=${1%/}
target=${2%/}
shift 2
[ -f "$folder/sw.js" ] || { echo "$folder is no built folder" >&2; exit 1; }

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
mkdir "$staging/all" "$staging/kept"
cp -R "$folder/." "$staging/all/"
cd "$staging/all"

# A bucket cannot choose between siblings, so what is compressed takes the place of what is not. gzip,
# because what reads pages for link previews does not always know brotli.
find . -name '*.br' -exec rm {} +
# Hosts edit this file, and its sibling would stay as it was built.
rm -f campaign.json.gz
mkdir "$staging/plain" "$staging/last"
[ ! -f campaign.json ] || mv campaign.json "$staging/plain/"
find . -name '*.gz' | while IFS= read -r file; do mv "$file" "${file%.gz}"; done
rm -f _headers .nojekyll

# Files whose name changes with their content are kept for ever; all others are asked for each time.
find . -type f | grep -E -- '-[0-9a-f]{10,16}(_bg)?\.[a-z0-9]+$' | while IFS= read -r file; do
    mkdir -p "$staging/kept/$(dirname "$file")"
    mv "$file" "$staging/kept/$file"
done

send() { # send <folder> <cache> <ending> <type> <encoding>
    source=$1 cache=$2 ending=$3 type=$4 encoding=$5
    shift 5
    [ -n "$(find "$source" -name "*.$ending" | head -n 1)" ] || return 0
    aws s3 cp "$source" "$target" --recursive --only-show-errors --exclude '*' \
        --include "*.$ending" --cache-control "$cache" --content-type "$type" \
        ${encoding:+--content-encoding "$encoding"} "$@"
    find "$source" -name "*.$ending" -exec rm {} +
}

# First what pages name, then pages, then the worker that lists them: whoever visits in between finds
# everything.
for part in kept all; do
    case $part in
        kept) cache='public, max-age=31536000, immutable' ;;
        all) cache='no-cache' ;;
    esac
    [ $part = kept ] || mv "$staging/all/sw.js" "$staging/last/"
    send "$staging/$part" "$cache" wasm application/wasm gzip "$@"
    send "$staging/$part" "$cache" js 'text/javascript; charset=utf-8' gzip "$@"
    send "$staging/$part" "$cache" json application/json gzip "$@"
    send "$staging/$part" "$cache" txt 'text/plain; charset=utf-8' gzip "$@"
    send "$staging/$part" "$cache" svg image/svg+xml gzip "$@"
    send "$staging/$part" "$cache" png image/png '' "$@"
    send "$staging/$part" "$cache" xml application/xml gzip "$@"
    send "$staging/$part" "$cache" webmanifest application/manifest+json gzip "$@"
    send "$staging/$part" "$cache" html 'text/html; charset=utf-8' gzip "$@"
done
send "$staging/plain" no-cache json application/json '' "$@"
send "$staging/last" no-cache js 'text/javascript; charset=utf-8' gzip "$@"

# A logo that the host put beside the site may have another ending than those above.
left=$(cd "$staging" && find . -type f)
[ -z "$left" ] || { echo "not sent, because this script does not know their endings:$left" >&2; exit 1; }
