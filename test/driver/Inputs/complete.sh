#!/usr/bin/env bash
# What bash offers after `async-tidy WORD...`, a line each.
#   complete.sh SCRIPT WORD...
compopt() { :; }
# shellcheck source=/dev/null
source "$1"
shift
COMP_WORDS=(async-tidy "$@")
COMP_CWORD=$#
_async_tidy async-tidy "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
