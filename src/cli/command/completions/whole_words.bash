# Puts words like owner=ji together that bash has taken apart, asks what they could be, and gives back the part that
# bash believes to be the word.
_itsm_whole_words() {
    local -a whole=()
    local line=${COMP_LINE:0:COMP_POINT} word rest last=-1 n glue
    for ((n = 0; n <= COMP_CWORD; n++)); do
        word=${COMP_WORDS[n]}
        rest=${line#"${line%%[![:space:]]*}"}
        glue=$((n > 0 && ${#rest} == ${#line}))
        if ((n == COMP_CWORD)); then
            # Only what stands before the cursor.
            word=$rest
        fi
        if ((glue && last >= 0)); then
            whole[last]+=$word
        else
            last=$((last + 1))
            whole[last]=$word
        fi
        line=${rest#"$word"}
    done
    local before=${whole[last]%"$2"}
    local -a COMP_WORDS=("${whole[@]}")
    local COMP_CWORD=$last
    _clap_complete_itsm "$1" "${whole[last]}" "$3"
    if [[ -n $before && -n ${COMPREPLY+set} ]]; then
        COMPREPLY=("${COMPREPLY[@]#"$before"}")
    fi
}
if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -o nospace -o bashdefault -o nosort -F _itsm_whole_words itsm
else
    complete -o nospace -o bashdefault -F _itsm_whole_words itsm
fi
