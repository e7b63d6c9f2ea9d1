# SPDX-License-Identifier: MIT
# Sourced by an interactive zsh that complete.py has on a terminal: what is offered goes to $HITS, a word a line, then END.
PROMPT=
unset zle_bracketed_paste
autoload -Uz compinit
compinit -D -u
source $SCRIPT
zstyle ':completion:*' insert-tab false
bindkey '^I' complete-word
compadd() {
    if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
        local -a hits
        builtin compadd -A hits "$@"
        local hit
        for hit in $hits; do print -r -- "HIT $IPREFIX$hit" >>$HITS; done
    fi
    builtin compadd "$@"
}
ended() { print -r -- END >>$HITS }
comppostfuncs=(ended)
print READY
