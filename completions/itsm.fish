# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_itsm_global_optspecs
    string join \n C/store= at= staged f/format= columns= sort= limit= color= q/quiet v/verbose no-pager now= h/help V/version
end

function __fish_itsm_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_itsm_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_itsm_using_subcommand
    set -l cmd (__fish_itsm_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c itsm -n "__fish_itsm_needs_command" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_needs_command" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_needs_command" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_needs_command" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_needs_command" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_needs_command" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_needs_command" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_needs_command" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_needs_command" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_needs_command" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_needs_command" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_needs_command" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_needs_command" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "init" -d 'Start a store: itsm.yaml, folders, what editors need, and a record of yourself'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "status" -d 'Show what wants attention now: open incidents, changes running and next, findings; yours first'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "show" -d 'Show records of any kind, whole, with what the other records say of them'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "edit" -d 'Open a record in your editor; it is checked on save, opened again on an error, and committed'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "asset" -d 'Keep the inventory: what we have and what it is for'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "change" -d 'Plan changes, have them approved, carry them out, look back on them'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "gate" -d 'Say whether something may go out now: exit code 0 says yes, 1 no and every reason, 2 that it cannot be answered'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "incident" -d 'Run an outage: open it, keep its log, tell who has to know, end it'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "problem" -d 'Keep problems: root causes, workarounds, corrective actions; and look back on a month'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "person" -d 'Keep the people: who can own, approve and be called'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "team" -d 'Keep the teams: who gets the incidents, who is called'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "query" -d 'Find records by a CEL expression'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "whoami" -d 'Say which person of this store you are, by git\'s user.email'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "impact" -d 'Show who is hit if these assets fail together, how badly, through what, and whom to tell'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "deps" -d 'Show what assets stand on, however far down; with -f svg, mermaid or dot it is drawn'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "path" -d 'Show how one asset comes to stand on another; exit code 1 says that it does not'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "spof" -d 'Show single points of failure: what alone takes others down'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "diff" -d 'Show what differs between two revisions: records, fields, and what that does to the graph'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "log" -d 'Show what commits did to records, in words, the newest first'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "blame" -d 'Show who set each field of a record as it is now, when, in which commit, and under which change'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "timeline" -d 'Show all that happened to records and to what they stand on: edits, changes, incidents, approvals, in one order'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "review" -d 'Show what a range of commits decides, for who has to say yes or no'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "graph" -d 'Draw what stands on what: the whole store, or what is around some assets'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "validate" -d 'Check every record of the store'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "metrics" -d 'Count what should become less: findings, assets without an owner, single points of failure …'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "audit" -d 'Prove from history that approvals, states and records were kept as they should, and hand out the evidence'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "hook" -d 'Check records whenever git commits, merges or pushes'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "codeowners" -d 'Print CODEOWNERS for GitHub or GitLab, out of the owners of assets'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "push" -d 'Push what is committed, merged by record with what others have pushed, and checked before it goes'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "merge-driver" -d 'Merge records by record, field and list entry, as git\'s merge driver'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "explain" -d 'Explain a check: what it wants, why, and how to mend what it finds'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "schema" -d 'Print the JSON Schema (draft 2020-12) of a kind of record, of itsm.yaml, or of what a command prints'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "completions" -d 'Print the script that completes commands, ids and fields in a shell'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "man" -d 'Print the manual page of a command, or write all of them into a folder'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "doctor" -d 'Check what is around the records: git, the repository, your identity, the editor\'s schemas'
complete -c itsm -n "__fish_itsm_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand init" -l organisation -d 'Whose store this is' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -l time-zone -d 'The IANA zone in which times are read; yours, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand init" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand init" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand init" -l example -d 'Fill it with the example company'
complete -c itsm -n "__fish_itsm_using_subcommand init" -l force -d 'Start it even inside another store'
complete -c itsm -n "__fish_itsm_using_subcommand init" -l no-git -d 'Make no git repository'
complete -c itsm -n "__fish_itsm_using_subcommand init" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand init" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand init" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand init" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand init" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand init" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand init" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand init" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand status" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand status" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand status" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand status" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand status" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand status" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand status" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand status" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand status" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand status" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand status" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand status" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand status" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand show" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand show" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand show" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand show" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand show" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand show" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand show" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand show" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand show" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand show" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand show" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand show" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand show" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand edit" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand edit" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand edit" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "new" -d 'Add an asset'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "list" -d 'List assets'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "ls" -d 'List assets'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "show" -d 'Show assets, whole, with what stands on them'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "set" -d 'Set fields of assets: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "link" -d 'Say that one asset stands on another'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "unlink" -d 'Say that one asset stands on another no more, whichever end tells it'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "transfer" -d 'Move all that a person or a team owns to another'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "retire" -d 'Retire assets: out of use, kept for the record'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "rename" -d 'Give an asset another id; every reference in the store follows, in one commit'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and not __fish_seen_subcommand_from new list ls show set link unlink transfer retire rename help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l type -d 'What it is: application, service, server …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l name -d 'What people call it' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l purpose -d 'What it is for' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l owner -d 'The person or team that answers for it; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l support-group -d 'The team that gets its incidents' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l lifecycle -d 'Its stage of life; a new one is active, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l environment -d 'Where it runs: prod, test …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l criticality -d 'How much the business suffers without it: low, medium, high, critical' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l classification -d 'What kind of data it holds' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l depends-on -d 'What it stands on' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l supports -d 'What stands on it' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l tag -d 'A tag' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l folder -d 'The folder below assets/ for its file' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l from -d 'Take whole records, one or many, from a file or stdin (-): YAML, JSON or NDJSON' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l owner -d 'Owned, first or second, by this person or team; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l type -d 'Of this type: application, server …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l tag -d 'With this tag: KEY, or KEY=VALUE' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l lifecycle -d 'In this stage of life: proposed, active, deprecated, retired, archived' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l environment -d 'In this environment: prod, test …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l criticality -d 'This critical: low, medium, high, critical' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l classification -d 'Holding this kind of data: PII, SOX …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l search -d 'With this text in any field' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l unowned -d 'Without an owner'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -s a -l all -d 'Retired and archived ones too'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l owner -d 'Owned, first or second, by this person or team; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l type -d 'Of this type: application, server …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l tag -d 'With this tag: KEY, or KEY=VALUE' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l lifecycle -d 'In this stage of life: proposed, active, deprecated, retired, archived' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l environment -d 'In this environment: prod, test …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l criticality -d 'This critical: low, medium, high, critical' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l classification -d 'Holding this kind of data: PII, SOX …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l search -d 'With this text in any field' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l unowned -d 'Without an owner'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -s a -l all -d 'Retired and archived ones too'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from ls" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l type -d 'What it is: application, service, server …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l name -d 'What people call it' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l purpose -d 'What it is for' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l owner -d 'The person or team that answers for it; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l support-group -d 'The team that gets its incidents' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l lifecycle -d 'Its stage of life; a new one is active, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l environment -d 'Where it runs: prod, test …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l criticality -d 'How much the business suffers without it: low, medium, high, critical' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l classification -d 'What kind of data it holds' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l depends-on -d 'What it stands on' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l supports -d 'What stands on it' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l tag -d 'A tag' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l via -d 'In what way: hosting, network, data, auth, runtime …' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l group -d 'The redundancy group that it belongs to' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l soft -d 'Without it the asset is degraded, not down'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from link" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from unlink" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l from -d 'Who owns it now' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l to -d 'Who is to own it' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s y -l yes -d 'Move without asking'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from transfer" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from retire" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l keep-alias -d 'Keep the old id as an alias, for those who still type it'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from rename" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "new" -d 'Add an asset'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "list" -d 'List assets'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show assets, whole, with what stands on them'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set fields of assets: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "link" -d 'Say that one asset stands on another'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "unlink" -d 'Say that one asset stands on another no more, whichever end tells it'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "transfer" -d 'Move all that a person or a team owns to another'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Retire assets: out of use, kept for the record'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "rename" -d 'Give an asset another id; every reference in the store follows, in one commit'
complete -c itsm -n "__fish_itsm_using_subcommand asset; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "new" -d 'Plan a change'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "record" -d 'Record a change that is done: a standard one, with its links and when it ran'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "list" -d 'List changes, in order of their windows'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "ls" -d 'List changes, in order of their windows'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "show" -d 'Show changes, whole, with whom they hit, their risk, what is in the way, approvals, what is missing and what happened to them'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "set" -d 'Set fields of changes: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "task" -d 'Take it apart into tasks, and say who does them'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "template" -d 'Look at templates: what is done often, written once'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "calendar" -d 'Show changes, freezes and maintenance windows: a month, or any other time'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "risk" -d 'Show what a change risks, term by term, with the record that each term comes from'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "conflicts" -d 'Show what stands in the way: other changes, freezes, what is broken, and what changes do together; exit code 1 says that something does'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "slot" -d 'Show when a change could run: without freeze, clash or lost redundancy, in its assets\' maintenance windows, after the notice that is owed; exit code 1 says that no such time was found'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "notice" -d 'Show who is to be told of a planned disruption, why, and the text; exit code 1 says that it is late'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "submit" -d 'Ask for the approval of drafts; what needs nobody\'s is approved at once'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "approvals" -d 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "approve" -d 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "reject" -d 'Reject a change: it must not go ahead as it is written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "withdraw" -d 'Take back your decision on a change; the file of it stays, and another says that it counts no more'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "start" -d 'Begin what is approved, and record when'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "complete" -d 'Record that changes were done as planned, and when'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "fail" -d 'Record that changes did not do what they should; they owe a review'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "rollback" -d 'Record that changes were undone; they owe a review'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "review" -d 'Look back on a change that is over: how it went, and what is to be learnt'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "close" -d 'Close changes that are over, and reviewed where a review is owed'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "cancel" -d 'Give changes up before they run'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "reopen" -d 'Take changes that are requested or rejected back to draft'
complete -c itsm -n "__fish_itsm_using_subcommand change; and not __fish_seen_subcommand_from new record list ls show set task template calendar risk conflicts slot notice submit approvals approve reject withdraw start complete fail rollback review close cancel reopen help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l title -d 'What will be done, in a line' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l type -d 'How it is handled: standard, normal, emergency' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l affects -d 'What is touched: ids or aliases of assets' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l outage -d 'Expected downtime; makes it a planned disruption, which owes notice' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l why -d 'Why it is wanted: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l plan -d 'What will be done: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l rollback -d 'How it is undone: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l verify -d 'How it is known to have worked: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l assignee -d 'Who does it; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l requester -d 'Who wants it; you, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l link -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l start -d 'When it starts: 22:00, "fri 22:00", "tomorrow 03:00", +2h, 2027-03-19T03:00:00-04:00' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l end -d 'When it ends' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l for -d 'How long it takes: 30m, 1h30m' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l template -d 'Start from a template in changes/templates/' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l like -d 'Start from another change: the work, not when it was or what became of it' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l from -d 'Take whole changes, one or many, from a file or stdin (-): YAML, JSON or NDJSON' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l from-diff -d 'Touch what covers the paths that a range of commits changes' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l repo -d 'The repository of --from-diff; the one around this folder, unless another is named' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l from-pr-body -d 'Take what the text of a pull request says: `Affects: …` lines, a block of YAML, headings; - is stdin' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l from-tfplan -d 'Touch what covers the resources that a plan changes: the output of `terraform show -json`; - is stdin' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l submit -d 'Ask for approval at once'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l title -d 'What will be done, in a line' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l type -d 'How it is handled: standard, normal, emergency' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l affects -d 'What is touched: ids or aliases of assets' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l outage -d 'Expected downtime; makes it a planned disruption, which owes notice' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l why -d 'Why it is wanted: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l plan -d 'What will be done: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l rollback -d 'How it is undone: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l verify -d 'How it is known to have worked: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l assignee -d 'Who does it; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l requester -d 'Who wants it; you, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l link -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l template -d 'Start from a template in changes/templates/' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l commit-sha -d 'The commit that was deployed' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l ref -d 'The version, tag or branch that was deployed' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l start -d 'When it started' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l end -d 'When it ended; now, unless another time is said' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l took -d 'How long it took: 3m' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l outcome -d 'How it went; a failure owes a review' -r -f -a "success\t''
failure\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from record" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l to-approve -d 'That wait for an approval of mine, or of somebody\'s' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l relevant-to -d 'That touch what somebody answers for, or what that stands on; or an asset, or what that stands on; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l asset -d 'That touch this asset' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l from -d 'That are on at this time or later' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l until -d 'That are on at this time or earlier' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l state -d 'In this state: draft, requested, approved …' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l type -d 'Of this type: standard, normal, emergency' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l mine -d 'That I want, do, or have a task in'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l below -d 'With --asset: or anything that it stands on'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l overdue -d 'Whose window is over, and they are not'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l running -d 'That are running now'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -s a -l all -d 'Closed, rejected and cancelled ones too'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l to-approve -d 'That wait for an approval of mine, or of somebody\'s' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l relevant-to -d 'That touch what somebody answers for, or what that stands on; or an asset, or what that stands on; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l asset -d 'That touch this asset' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l from -d 'That are on at this time or later' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l until -d 'That are on at this time or earlier' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l state -d 'In this state: draft, requested, approved …' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l type -d 'Of this type: standard, normal, emergency' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l mine -d 'That I want, do, or have a task in'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l below -d 'With --asset: or anything that it stands on'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l overdue -d 'Whose window is over, and they are not'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l running -d 'That are running now'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -s a -l all -d 'Closed, rejected and cancelled ones too'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from ls" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l title -d 'What will be done, in a line' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l type -d 'How it is handled: standard, normal, emergency' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l affects -d 'What is touched: ids or aliases of assets' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l outage -d 'Expected downtime; makes it a planned disruption, which owes notice' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l why -d 'Why it is wanted: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l plan -d 'What will be done: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l rollback -d 'How it is undone: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l verify -d 'How it is known to have worked: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l assignee -d 'Who does it; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l requester -d 'Who wants it; you, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l link -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l start -d 'When it starts: 22:00, "fri 22:00", "tomorrow 03:00", +2h, 2027-03-19T03:00:00-04:00' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l end -d 'When it ends' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l for -d 'How long it takes: 30m, 1h30m' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -f -a "add" -d 'Add a task'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -f -a "list" -d 'List the tasks, with what they take from the record around them'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -f -a "start" -d 'Begin tasks'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -f -a "done" -d 'Record that tasks are done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -f -a "cancel" -d 'Give tasks up'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -f -a "assign" -d 'Say who does a task'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from task" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -f -a "list" -d 'List templates'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -f -a "ls" -d 'List templates'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -f -a "show" -d 'Show templates, whole, with the changes that were made from them'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from template" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l month -d 'This month: 2026-12' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l from -d 'From this day on' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l until -d 'Up to this day, with it' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l relevant-to -d 'Only what concerns a person, a team or an asset: what they own, and what that stands on; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from calendar" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l affects -d 'Ask for these assets instead of a change' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l type -d 'Its type: standard, normal or emergency' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l start -d 'When it would begin' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l for -d 'How long it would take: 30m, 1h30m, 2d' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from risk" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l affects -d 'Ask for these assets instead of a change' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l for -d 'How long it takes: 30m, 2h' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l type -d 'Its type: standard, normal or emergency' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l start -d 'When it would start: fri 22:00' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from conflicts" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l affects -d 'Ask for these assets instead of a change' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l for -d 'How long it takes: 30m, 2h' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l type -d 'Its type: standard, normal or emergency' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l after -d 'Not before this time' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l outage -d 'The downtime that is expected, for which notice is owed' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from slot" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l to -d 'Who was told, instead of all who were missing' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l by -d 'Who told them, instead of you' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l record -d 'Note that those who were missing have been told of the window as it is'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from notice" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from submit" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approvals" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l as -d 'Count for this approval rule alone' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l expires -d 'Until when the approval counts; as long as the store says, where nothing is said' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l note -d 'Say why, in the decision itself' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l key -d 'Sign with this key instead of git\'s user.signingkey' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s y -l yes -d 'Ask nothing: what is decided on has been looked at'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l sign -d 'Sign it, even where the store does not want that'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from approve" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l note -d 'Say why, in the decision itself' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l key -d 'Sign with this key instead of git\'s user.signingkey' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s y -l yes -d 'Ask nothing: what is decided on has been looked at'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l sign -d 'Sign it, even where the store does not want that'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reject" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l note -d 'Say why, in the decision itself' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l key -d 'Sign with this key instead of git\'s user.signingkey' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s y -l yes -d 'Ask nothing: what is decided on has been looked at'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l sign -d 'Sign it, even where the store does not want that'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from withdraw" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l anyway -d 'Begin outside the window or in a freeze, for this reason; it goes into the record and the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l when -d 'When it happened, if it is not now: -10m, "today 22:05"' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from start" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l when -d 'When it happened, if it is not now: -10m, "today 22:05"' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from complete" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l notes -d 'What happened: gives the review that is owed at once' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l when -d 'When it happened, if it is not now: -10m, "today 22:05"' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from fail" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l notes -d 'What happened: gives the review that is owed at once' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l when -d 'When it happened, if it is not now: -10m, "today 22:05"' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from rollback" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l outcome -d 'How it went: success, partial, failure' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l notes -d 'What is to be learnt: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l by -d 'Who looked back; you, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from review" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from close" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from cancel" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from reopen" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "new" -d 'Plan a change'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "record" -d 'Record a change that is done: a standard one, with its links and when it ran'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "list" -d 'List changes, in order of their windows'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show changes, whole, with whom they hit, their risk, what is in the way, approvals, what is missing and what happened to them'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set fields of changes: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "task" -d 'Take it apart into tasks, and say who does them'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "template" -d 'Look at templates: what is done often, written once'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "calendar" -d 'Show changes, freezes and maintenance windows: a month, or any other time'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "risk" -d 'Show what a change risks, term by term, with the record that each term comes from'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "conflicts" -d 'Show what stands in the way: other changes, freezes, what is broken, and what changes do together; exit code 1 says that something does'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "slot" -d 'Show when a change could run: without freeze, clash or lost redundancy, in its assets\' maintenance windows, after the notice that is owed; exit code 1 says that no such time was found'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "notice" -d 'Show who is to be told of a planned disruption, why, and the text; exit code 1 says that it is late'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "submit" -d 'Ask for the approval of drafts; what needs nobody\'s is approved at once'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "approvals" -d 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "reject" -d 'Reject a change: it must not go ahead as it is written'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "withdraw" -d 'Take back your decision on a change; the file of it stays, and another says that it counts no more'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "start" -d 'Begin what is approved, and record when'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "complete" -d 'Record that changes were done as planned, and when'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "fail" -d 'Record that changes did not do what they should; they owe a review'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "rollback" -d 'Record that changes were undone; they owe a review'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "review" -d 'Look back on a change that is over: how it went, and what is to be learnt'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close changes that are over, and reviewed where a review is owed'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Give changes up before they run'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Take changes that are requested or rejected back to draft'
complete -c itsm -n "__fish_itsm_using_subcommand change; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l change -d 'The change that is to go out, by its id or a part of it' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l asset -d 'An asset that is about to be touched' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l covers -d 'What is about to be rolled out: paths, tf:ADDRESS, k8s:NAMESPACE/NAME, for which assets answer' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l actor -d 'Who is about to begin: a person, an address that they commit with, or `me`, who git says you are' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand gate" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand gate" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand gate" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand gate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand gate" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "new" -d 'Open an incident: itsm incident new findb1 "payroll cannot reach its database"'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "open" -d 'Open an incident: itsm incident new findb1 "payroll cannot reach its database"'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "list" -d 'List incidents, the most pressing first'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "ls" -d 'List incidents, the most pressing first'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "show" -d 'Show incidents, whole: priority and why, who is hit, whom to call, what is owed, what else goes on, the log'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "due" -d 'Show what is owed and until when: news, the next rung, targets, tasks, reports; exit code 1 says that something is late'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "start" -d 'Take incidents up: somebody is at them'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "acknowledge" -d 'Take incidents up: somebody is at them'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "ack" -d 'Take incidents up: somebody is at them'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "log" -d 'Write an entry into an incident\'s log; without a text, show the log'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "assign" -d 'Say whose an incident is: who manages it, who tells people, which team has it, who helps'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "handoff" -d 'Give an incident to another team, with what is known, tried and ruled out, written from the log'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "escalate" -d 'Call the next rung of the team\'s ladder: says who it is and how they are reached, and records that they were called'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "hypothesis" -d 'Keep what it may be apart from what it was not'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "task" -d 'Take it apart into tasks, and say who does them'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "set" -d 'Set fields of incidents: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "priority" -d 'Show how an incident\'s priority comes about, or set it by your word'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "link" -d 'Link an incident to its problem, to the incident that it repeats, to an event, to something elsewhere'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "unlink" -d 'Take back what an incident was linked to'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "restore" -d 'Record that the service is back, and since when; ends the outage'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "resolve" -d 'Record what it was and what mended it'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "close" -d 'Close incidents: reported on where a report is due, every task done or dropped'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "reopen" -d 'Go back to work on an incident that was thought to be over'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "notify" -d 'Show whom to tell of an incident, why, how they are reached, and in which words; send it, or note that it was told'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "status-page" -d 'Write a static status page: HTML without scripts, JSON, and an RSS feed'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "suspects" -d 'Show what was done below what broke, before it broke: changes, other incidents, edits of records; exit code 1 says nothing'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "report" -d 'Show the service disruption report of an incident, or write its reason and recommendations'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and not __fish_seen_subcommand_from new open list ls show due start acknowledge ack log assign handoff escalate hypothesis task set priority link unlink restore resolve close reopen notify status-page suspects report help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l title -d 'What is wrong, in a line' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l affects -l asset -d 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l impact -d 'How much is hit, by your word: low, medium, high' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l urgency -d 'How soon it must be mended, by your word: low, medium, high' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l priority -d 'How soon it is worked on, by your word: P1 to P5' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l down-at -d 'When the service went down: -10m, 02:10, "yesterday 23:50"' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l symptoms -d 'What is seen: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l reported-by -d 'Who noticed: a person, or the name of a monitoring system' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l populations -d 'Who feels it, in words' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l manager -d 'The incident manager' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l team -d 'The team that gets it, instead of the one that answers for what is broken' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l event -d 'What a monitoring system calls it; the same event opens no second incident' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l link -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l from -l json -d 'Take whole incidents, one or many, from a file or stdin: YAML, JSON or NDJSON; for monitoring, which names its `event`' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l title -d 'What is wrong, in a line' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l affects -l asset -d 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l impact -d 'How much is hit, by your word: low, medium, high' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l urgency -d 'How soon it must be mended, by your word: low, medium, high' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l priority -d 'How soon it is worked on, by your word: P1 to P5' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l down-at -d 'When the service went down: -10m, 02:10, "yesterday 23:50"' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l symptoms -d 'What is seen: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l reported-by -d 'Who noticed: a person, or the name of a monitoring system' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l populations -d 'Who feels it, in words' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l manager -d 'The incident manager' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l team -d 'The team that gets it, instead of the one that answers for what is broken' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l event -d 'What a monitoring system calls it; the same event opens no second incident' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l link -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l from -l json -d 'Take whole incidents, one or many, from a file or stdin: YAML, JSON or NDJSON; for monitoring, which names its `event`' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from open" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l team -d 'That a team has' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l asset -d 'Of this asset' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l state -d 'In this state: open, investigating, restored, resolved, closed' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l priority -d 'Of this priority: P1 to P5' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l since -d 'Recorded at this time or later' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l until -d 'Recorded at this time or earlier' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l mine -d 'That I or my teams have a hand in'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l below -d 'With --asset: or of anything that it stands on'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l overdue -l late -d 'Of which something is owed and late'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -s a -l all -d 'Closed ones too'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l team -d 'That a team has' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l asset -d 'Of this asset' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l state -d 'In this state: open, investigating, restored, resolved, closed' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l priority -d 'Of this priority: P1 to P5' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l since -d 'Recorded at this time or later' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l until -d 'Recorded at this time or earlier' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l mine -d 'That I or my teams have a hand in'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l below -d 'With --asset: or of anything that it stands on'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l overdue -l late -d 'Of which something is owed and late'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -s a -l all -d 'Closed ones too'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ls" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l mine -d 'Of incidents that I or my teams have a hand in'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -s a -l all -d 'Of all; the same as naming none'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l late -l overdue -d 'Only what is late'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from due" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from start" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from acknowledge" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from ack" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s k -l kind -d 'What it tells: note, contact, update, escalation, handoff, action, decision' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l by -d 'Who says so; you, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l to -d 'Who was spoken to, told or called: people, teams, audiences' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l when -d 'When it happened, if it is not now: -10m, "today 02:05"' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from log" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l manager -d 'The incident manager' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l communications -d 'The communications manager' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l team -d 'The team; `handoff` tells it what is known, too' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l staff -d 'Who helps, beside those who do' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from assign" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l to -d 'The team that takes over' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l manager -d 'Who manages it from now on; whoever does now, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l why -d 'Why, and what they should know beside: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from handoff" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l to -d 'Call somebody else than the next rung' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l when -d 'When they were called, if it is not now' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from escalate" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -f -a "add" -d 'Note what it may be'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -f -a "list" -d 'List what it may be, and what became of that'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -f -a "ls" -d 'List what it may be, and what became of that'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -f -a "verify" -d 'It was this'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -f -a "rule-out" -d 'It was not this'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -f -a "ruleout" -d 'It was not this'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -f -a "reopen" -d 'Nobody knows after all'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from hypothesis" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -f -a "add" -d 'Add a task'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -f -a "list" -d 'List the tasks, with what they take from the record around them'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -f -a "start" -d 'Begin tasks'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -f -a "done" -d 'Record that tasks are done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -f -a "cancel" -d 'Give tasks up'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -f -a "assign" -d 'Say who does a task'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from task" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l title -d 'What is wrong, in a line' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l affects -l asset -d 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l impact -d 'How much is hit, by your word: low, medium, high' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l urgency -d 'How soon it must be mended, by your word: low, medium, high' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l priority -d 'How soon it is worked on, by your word: P1 to P5' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l down-at -d 'When the service went down: -10m, 02:10, "yesterday 23:50"' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l symptoms -d 'What is seen: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l reported-by -d 'Who noticed: a person, or the name of a monitoring system' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l populations -d 'Who feels it, in words' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l manager -d 'The incident manager' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l team -d 'The team that gets it, instead of the one that answers for what is broken' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l event -d 'What a monitoring system calls it; the same event opens no second incident' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l link -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l restored-at -d 'When the service came back, of what is restored: 03:40, "yesterday 23:50"' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l impact -d 'How much is hit, by your word: low, medium, high' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l urgency -d 'How soon it must be mended, by your word: low, medium, high' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l why -d 'Why you know better: it goes into the log' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l computed -d 'Take people\'s words back, and work it out anew'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from priority" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l problem -d 'The problem that it is a case of; both records say so, in one commit' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l duplicates -l duplicate-of -d 'The incident that was recorded before; `incident close --duplicate-of` closes this one, too' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l caused-by -d 'The change that brought it about: it owes a review from then on, however well it went' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l event -d 'What a monitoring system calls it' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l url -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from link" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l problem -d 'It is no case of its problem'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l duplicates -l duplicate-of -d 'It does not repeat an incident that was recorded before'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l caused-by -d 'No change brought it about'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l event -d 'No monitoring system knows it'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from unlink" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l when -l restored-at -d 'When it came back, if it is not now: -10m, "today 02:05"' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l down-at -d 'When it had gone down, where nobody has said so yet' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from restore" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l cause -d 'What it was: a text, or @FILE; the hypothesis that was verified, where nothing is said' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l resolution -d 'What mended it: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l lessons -d 'What is to be learnt: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l duplicate-of -d 'It is the same as this one, which was recorded before: closes it in whatever state it is' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from close" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from reopen" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s a -l audience -d 'Whom: internal, client, executive, status; all, where nobody is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l to -d 'Only these people or teams' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l template -d 'Take these words of itsm.yaml (incidents.messages), instead of those for the audience' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l via -d 'Send it on this channel of your own configuration, and note that it was told' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l signed-off-by -d 'Who agreed to the words, where the plan wants that' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l record -d 'Note that it was told, by phone or by hand'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from notify" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -s o -l output -l out -d 'Write index.html, status.json and feed.xml into this folder' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l type -d 'What is published: assets of these types' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l days -d 'How many days are shown' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l url -d 'Where the page will be, for the feed' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from status-page" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l since -d 'How far back: a time, or a length before it broke (30d); 14d where nothing is said' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from suspects" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l reason -d 'Write why the service was disrupted: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l recommendations -d 'Write what should be done so that it does not happen again: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l by -d 'Who fills it out; you, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s o -l output -d 'Write the report into this file: .html, .md, .json, .yaml, .txt, or as -f says' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l branch -d 'The branch of --push; the one that this branch follows, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l push -d 'Push it to the branch that all share, again and again if others are faster'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from report" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "new" -d 'Open an incident: itsm incident new findb1 "payroll cannot reach its database"'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "list" -d 'List incidents, the most pressing first'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show incidents, whole: priority and why, who is hit, whom to call, what is owed, what else goes on, the log'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "due" -d 'Show what is owed and until when: news, the next rung, targets, tasks, reports; exit code 1 says that something is late'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "start" -d 'Take incidents up: somebody is at them'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "log" -d 'Write an entry into an incident\'s log; without a text, show the log'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Say whose an incident is: who manages it, who tells people, which team has it, who helps'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "handoff" -d 'Give an incident to another team, with what is known, tried and ruled out, written from the log'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "escalate" -d 'Call the next rung of the team\'s ladder: says who it is and how they are reached, and records that they were called'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "hypothesis" -d 'Keep what it may be apart from what it was not'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "task" -d 'Take it apart into tasks, and say who does them'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set fields of incidents: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "priority" -d 'Show how an incident\'s priority comes about, or set it by your word'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "link" -d 'Link an incident to its problem, to the incident that it repeats, to an event, to something elsewhere'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "unlink" -d 'Take back what an incident was linked to'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Record that the service is back, and since when; ends the outage'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Record what it was and what mended it'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close incidents: reported on where a report is due, every task done or dropped'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Go back to work on an incident that was thought to be over'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "notify" -d 'Show whom to tell of an incident, why, how they are reached, and in which words; send it, or note that it was told'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "status-page" -d 'Write a static status page: HTML without scripts, JSON, and an RSS feed'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "suspects" -d 'Show what was done below what broke, before it broke: changes, other incidents, edits of records; exit code 1 says nothing'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "report" -d 'Show the service disruption report of an incident, or write its reason and recommendations'
complete -c itsm -n "__fish_itsm_using_subcommand incident; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "new" -d 'Open a problem, from the incidents that are cases of it'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "list" -d 'List problems, the newest first'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "ls" -d 'List problems, the newest first'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "show" -d 'Show problems, whole, with their incidents, what these cost, what is overdue and what happened to them'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "set" -d 'Set fields of problems: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "link" -d 'Say that incidents are cases of a problem'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "unlink" -d 'Say that incidents are no cases of a problem after all'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "action" -d 'Say what is to be done so that it does not happen again, and follow it up'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "known-error" -d 'Say what it is and what helps until it is mended; responders are shown it when an incident looks like it'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "resolve" -d 'Record that the cause is gone'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "close" -d 'Close problems that are resolved, every action done or dropped'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "reopen" -d 'Take up a problem again'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "review" -d 'Look back on a month: every incident and how it went, what came back, what is overdue, how available the business was'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and not __fish_seen_subcommand_from new list ls show set link unlink action known-error resolve close reopen review help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l title -d 'What is wrong, in a line' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l owner -d 'Who answers for it: a person or a team; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l affects -d 'What it sits in: ids or aliases of assets' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l root-cause -d 'What it is: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l workaround -d 'What helps until it is mended: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l link -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l from -d 'Take whole problems, one or many, from a file or stdin (-): YAML, JSON or NDJSON' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l owner -d 'That a person or a team answers for; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l asset -d 'That sit in this asset' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l state -d 'In this state: open, known_error, resolved, closed' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l open -d 'That are not closed, which is what is listed anyway'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l mine -d 'That I or a team of mine answer for, or have an open action in'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l overdue -d 'With an action that should be done by now'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l below -d 'With --asset: or in anything that it stands on'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -s a -l all -d 'Closed ones too'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l owner -d 'That a person or a team answers for; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l asset -d 'That sit in this asset' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l state -d 'In this state: open, known_error, resolved, closed' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l open -d 'That are not closed, which is what is listed anyway'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l mine -d 'That I or a team of mine answer for, or have an open action in'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l overdue -d 'With an action that should be done by now'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l below -d 'With --asset: or in anything that it stands on'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -s a -l all -d 'Closed ones too'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from ls" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l title -d 'What is wrong, in a line' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l owner -d 'Who answers for it: a person or a team; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l affects -d 'What it sits in: ids or aliases of assets' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l root-cause -d 'What it is: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l workaround -d 'What helps until it is mended: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l link -d 'Something to read elsewhere: an address, or TITLE=ADDRESS' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from link" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from unlink" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -f -a "add" -d 'Add an action to a problem'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -f -a "list" -d 'List the actions of a problem, or the open ones of all'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -f -a "ls" -d 'List the actions of a problem, or the open ones of all'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -f -a "done" -d 'Record that actions are done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -f -a "drop" -d 'Decide against actions'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -f -a "reopen" -d 'Take actions up again that were done or dropped'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -f -a "assign" -d 'Say who does actions, or until when'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from action" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l root-cause -d 'What it is: a text, or @FILE; what is recorded already, where nothing is said' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l workaround -d 'What helps until it is mended: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from known-error" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l root-cause -d 'What it is: a text, or @FILE; what is recorded already, where nothing is said' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l workaround -d 'What helps until it is mended: a text, or @FILE' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from close" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from reopen" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l month -d 'A month: 2020-11' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l quarter -d 'A quarter of a year: 2020-Q4' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l from -l since -d 'The first day' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l until -d 'The last day; today, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l type -d 'Types of asset that count as services of the business' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -s o -l output -d 'Write it to this file; its ending says the format where -f does not: .html, .md, .json, .yaml, .txt' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from review" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "new" -d 'Open a problem, from the incidents that are cases of it'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "list" -d 'List problems, the newest first'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show problems, whole, with their incidents, what these cost, what is overdue and what happened to them'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set fields of problems: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "link" -d 'Say that incidents are cases of a problem'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "unlink" -d 'Say that incidents are no cases of a problem after all'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "action" -d 'Say what is to be done so that it does not happen again, and follow it up'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "known-error" -d 'Say what it is and what helps until it is mended; responders are shown it when an incident looks like it'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Record that the cause is gone'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close problems that are resolved, every action done or dropped'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Take up a problem again'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "review" -d 'Look back on a month: every incident and how it went, what came back, what is overdue, how available the business was'
complete -c itsm -n "__fish_itsm_using_subcommand problem; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -f -a "new" -d 'Add a person'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -f -a "list" -d 'List people'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -f -a "ls" -d 'List people'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -f -a "show" -d 'Show people, whole, with what they own'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -f -a "set" -d 'Set fields of a person: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -f -a "leave" -d 'Say that somebody has left; what they still own is listed, or moved with --to'
complete -c itsm -n "__fish_itsm_using_subcommand person; and not __fish_seen_subcommand_from new list ls show set leave help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l name -d 'Their full name' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l email -d 'An address that they commit and are written to with' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l title -d 'What they do here' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l manager -d 'The person they report to; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l from -d 'Take whole records, one or many, from a file or stdin (-): YAML, JSON or NDJSON' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -s a -l all -d 'Those who have left too'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -s a -l all -d 'Those who have left too'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from ls" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l name -d 'Their full name' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l email -d 'An address that they commit and are written to with' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l title -d 'What they do here' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l manager -d 'The person they report to; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l on -d 'Their last day; today, unless another is named' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l to -d 'Move all that they own to this person or team, in the same commit' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from leave" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from help" -f -a "new" -d 'Add a person'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from help" -f -a "list" -d 'List people'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show people, whole, with what they own'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set fields of a person: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from help" -f -a "leave" -d 'Say that somebody has left; what they still own is listed, or moved with --to'
complete -c itsm -n "__fish_itsm_using_subcommand person; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -f -a "new" -d 'Add a team'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -f -a "list" -d 'List teams'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -f -a "ls" -d 'List teams'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -f -a "show" -d 'Show teams, whole, with what they support'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -f -a "set" -d 'Set fields of a team: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -f -a "oncall" -d 'Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -f -a "on-call" -d 'Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is'
complete -c itsm -n "__fish_itsm_using_subcommand team; and not __fish_seen_subcommand_from new list ls show set oncall on-call help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l name -d 'What people call it; a new one by its id, unless another name is given' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l lead -d 'Who leads it; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l member -d 'Who is in it' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l from -d 'Take whole records, one or many, from a file or stdin (-): YAML, JSON or NDJSON' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from new" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l where -d 'For which a CEL expression holds: \'id.contains("web")\'; see `itsm query --help`' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from ls" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l name -d 'What people call it; a new one by its id, unless another name is given' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l lead -d 'Who leads it; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l member -d 'Who is in it' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -s m -l message -d 'Say why, in the commit\'s message' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l commit -d 'Commit what was written'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l no-commit -d 'Leave what was written uncommitted'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l when -d 'At another time than now: "fri 22:00"' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from oncall" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l when -d 'At another time than now: "fri 22:00"' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from on-call" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "new" -d 'Add a team'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "list" -d 'List teams'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show teams, whole, with what they support'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set fields of a team: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "oncall" -d 'Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is'
complete -c itsm -n "__fish_itsm_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand query" -l kind -d 'Ask only records of this kind: asset, change, incident …' -r
complete -c itsm -n "__fish_itsm_using_subcommand query" -l group-by -d 'Count them by a field: owner, attributes.manufacturer, team_of(record)' -r
complete -c itsm -n "__fish_itsm_using_subcommand query" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand query" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand query" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand query" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand query" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand query" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand query" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand query" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand query" -l count -d 'Say how many they are, and nothing else'
complete -c itsm -n "__fish_itsm_using_subcommand query" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand query" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand query" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand query" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand query" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand query" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand whoami" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l depth -d 'Only what is at most so many steps away' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l via -d 'Only along relations of these ways: data, network …' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l type -d 'Only assets of these types' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l only -d 'Only these effects: down, degraded, at_risk' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l with-open -d 'What is out already fails too: what open incidents and running changes affect'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l up -d 'Towards the business: who stands on these, and so is hit; the default'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l down -d 'Away from it: what these stand on, as `itsm deps` tells; nothing is taken to fail'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l all -d 'Proposed, retired and archived assets take part too'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand impact" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l depth -d 'Only what is at most so many steps away' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l via -d 'Only along relations of these ways: data, network …' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l type -d 'Only assets of these types' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l all -d 'Proposed, retired and archived assets take part too'
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand deps" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand deps" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand deps" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand deps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand deps" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand path" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand path" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand path" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand path" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand path" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand path" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand path" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand path" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand path" -l all -d 'All chains, a hundred at most, not only the shortest'
complete -c itsm -n "__fish_itsm_using_subcommand path" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand path" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand path" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand path" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand path" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand spof" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand spof" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand spof" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand spof" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand spof" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand spof" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand spof" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand spof" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand spof" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand spof" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand spof" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand spof" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand spof" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand spof" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l kind -d 'Only records of these kinds' -r
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l textconv -d 'Print a file as lines that each name their field: git\'s `diff.itsm.textconv`' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l git-external -d 'Tell what differs in one file, of which git says all: its `diff.itsm.command`, or GIT_EXTERNAL_DIFF' -r
complete -c itsm -n "__fish_itsm_using_subcommand diff" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand diff" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l stat -d 'One line a record, and nothing of the graph'
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l exit-code -d 'Exit with 1 if anything differs'
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand diff" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand diff" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand diff" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand diff" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand log" -l since -l after -d 'Only from this moment on: fri, 2026-11-20, "2026-11-20 14:00", -2w' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l until -l before -d 'Only up to this moment; a day counts whole' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l author -d 'Only what they did: an id, a part of a name or of an address; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l kind -d 'Only records of these kinds' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l action -d 'Only these words for what was done: approved, started, changed …' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l field -d 'Only where one of these fields changed' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l range -d 'Only the commits of a range: main..HEAD' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand log" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand log" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand log" -l first-parent -d 'Only the branch itself: a merge is told as what it brought, by whoever merged it'
complete -c itsm -n "__fish_itsm_using_subcommand log" -l reverse -d 'The oldest first'
complete -c itsm -n "__fish_itsm_using_subcommand log" -s p -l patch -l fields -d 'Show each field that changed'
complete -c itsm -n "__fish_itsm_using_subcommand log" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand log" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand log" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand log" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand log" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand blame" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand blame" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand blame" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand blame" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand blame" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand blame" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand blame" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand blame" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand blame" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand blame" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand blame" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand blame" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand blame" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand blame" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l since -l after -d 'Only from this moment on: fri, 2026-11-20, "2026-11-20 14:00", -2w' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l until -l before -d 'Only up to this moment; a day counts whole' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l depth -d 'Only through chains of at most so many steps; 0 is the records themselves' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l kind -d 'Only events of records of these kinds' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l reverse -d 'The newest first'
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand timeline" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand review" -l fail-on -d 'Exit with 1 where the range brings any of these: error, warning, note (findings of that level or a worse one), new-spof, new-cycle, lost-redundancy, reach-critical (something newly stands under what is critical), reach or reach:PII (something newly stands on classified data), exposed or exposed:PII (what holds such data newly stands on what is not classified so), uncovered (an asset is made another, by its record or by code that it covers, and no change names it), unapproved (none that names it may run), removed (a record is deleted), settings (itsm.yaml or a schema is another)' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -l no-worse-than -d 'Exit with 1 where a metric is worse than at this revision; `itsm metrics` lists them' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -l ratchet -d 'Only these metrics; without --no-worse-than they are held against the start of the range' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand review" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand review" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand review" -l worktree -d 'Hold the working tree against HEAD, or against the revision that is named; records and code'
complete -c itsm -n "__fish_itsm_using_subcommand review" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand review" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand review" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand review" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand review" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l depth -d 'Only what is at most so many steps away' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l via -d 'Only along relations of these ways: data, network …' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l type -d 'Only assets of these types' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l up -d 'Only towards the business: who stands on these'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l down -d 'Only away from it: what these stand on'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l all -d 'Proposed, retired and archived assets take part too'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand graph" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l deny -d 'Take these findings for a "no" too' -r -f -a "errors\t''
warnings\t''
notes\t''"
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l merge -d 'Check what a merge of two revisions would make, of HEAD and one where one is named; only what the merge brings' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l only -d 'Show findings of these checks only' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l range -d 'Show only what a range of commits brings: A..B, A...B since they parted, A for what HEAD brings since it left A' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand validate" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand validate" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand validate" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand validate" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand metrics" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -f -a "verify" -d 'Hold each commit of this branch against the one before it: approvals, states, records, dates, rules'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -f -a "export" -d 'Hand out evidence of a period: which changes began, how each stood as it began, a sample, digests of all of it'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and not __fish_seen_subcommand_from verify export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l anchor -d 'A commit that has to lead to this one: printed by an earlier run and kept elsewhere' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l from -d 'Believe the store as it was at this commit, and begin there' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l until -d 'End at this commit' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l deny -d 'Take notes for a "no" too, with `notes`' -r -f -a "errors\t''
warnings\t''
notes\t''"
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-remember -d 'Do not keep in your state folder which commit was seen'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l forget -d 'Take history as it is now, though a commit that was seen before is gone'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l period -d 'Of which time: 2026, 2026Q3, 2026-07, 2026-07-01..2026-09-30' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l framework -d 'Whose references stand beside the controls: sox, soc2, iso27001 or none' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -s o -l output -d 'Where to: a folder that is not there yet, a FILE.tar, or - for an archive into a pipe' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l sample -d 'Draw so many of the changes, to be looked at closely' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l seed -d 'What the sample is drawn with; the period, where nothing is said' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l until -d 'End at this commit' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l verify -d 'Hold the pack in this folder against its manifest' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Hold each commit of this branch against the one before it: approvals, states, records, dates, rules'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "export" -d 'Hand out evidence of a period: which changes began, how each stood as it began, a sample, digests of all of it'
complete -c itsm -n "__fish_itsm_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -f -a "install" -d 'Put hooks in place: where there is a store, those of commits, merges and pushes; in a bare repository pre-receive'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -f -a "uninstall" -d 'Take hooks away again, and put back what was there before'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -f -a "status" -d 'Show which hooks are in place, stale or somebody else\'s; exit code 1 where one that belongs here does not run'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -f -a "run" -d 'Do what a hook does; git calls this'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and not __fish_seen_subcommand_from install uninstall status run help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l change -d 'What a repository of code wants of its commits: that a change they name is right, that one is added, that there is one' -r -f -a "check\t''
add\t''
demand\t''"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l force -d 'Put them in place although another program keeps the hooks, or other repositories take theirs from there'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from install" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from uninstall" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from status" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from run" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from help" -f -a "install" -d 'Put hooks in place: where there is a store, those of commits, merges and pushes; in a bare repository pre-receive'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from help" -f -a "uninstall" -d 'Take hooks away again, and put back what was there before'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show which hooks are in place, stale or somebody else\'s; exit code 1 where one that belongs here does not run'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from help" -f -a "run" -d 'Do what a hook does; git calls this'
complete -c itsm -n "__fish_itsm_using_subcommand hook; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l forge -d 'Who reads it: github or gitlab; where nothing is said, whose files are in the repository' -r -f -a "github\t''
gitlab\t''"
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -s o -l output -d 'Write it to this file, instead of printing it' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l default -d 'The person or team that looks at whatever nobody else owns; `me` is you' -r
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l check -d 'Write nothing: exit with 1 and show the difference where the file is not as it should be'
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand codeowners" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand push" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand push" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand push" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand push" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand push" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand push" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand push" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand push" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand push" -s n -l dry-run -d 'Fetch, merge and check, and push nothing'
complete -c itsm -n "__fish_itsm_using_subcommand push" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand push" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand push" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand push" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand push" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand push" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l install -d 'Have git call it in this clone, and compare records by `itsm diff`'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l uninstall -d 'Have git merge and compare records by lines again'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l status -d 'Tell how this clone is set up; exit code 1 says that something is missing'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand merge-driver" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand explain" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand explain" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand explain" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand explain" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand explain" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand explain" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand explain" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand explain" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand explain" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand explain" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand explain" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand explain" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand explain" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand schema" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand schema" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand schema" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand schema" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand schema" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand schema" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand schema" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand schema" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand schema" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand schema" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand schema" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand schema" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand schema" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand completions" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand completions" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l static -d 'Print the script that knows commands and flags but asks no store: for packages'
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand completions" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand completions" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand completions" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand completions" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand man" -l dir -d 'Write one page for each command into this folder' -r -F
complete -c itsm -n "__fish_itsm_using_subcommand man" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand man" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand man" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand man" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand man" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand man" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand man" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand man" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand man" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand man" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand man" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand man" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand man" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -s C -l store -d 'Use the store in this folder, instead of the nearest one upwards' -r -f -a "(__fish_complete_directories)"
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l at -d 'Read the store as it was: any git revision, or a date' -r
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -s f -l format -d 'Print as table, json, ndjson, csv, yaml or ids; some commands know more' -r
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l columns -d 'Show these fields of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l sort -d 'Sort a list by a field; -FIELD turns it round' -r
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l limit -d 'Show at most so many of a list' -r
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l color -d 'Colour the output' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l now -d 'Take this as the present moment' -r
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l fix -d 'Write the editor\'s schemas anew where they are of another version'
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l clear-cache -d 'Remove what was kept of earlier readings; the next reading keeps it anew'
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l staged -d 'Read what is staged in git\'s index: what a commit would hold'
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -s q -l quiet -d 'Print no more than was asked for'
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -s v -l verbose -d 'Say more of what is done'
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -l no-pager -d 'Never page the output'
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c itsm -n "__fish_itsm_using_subcommand doctor" -s V -l version -d 'Print version'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "init" -d 'Start a store: itsm.yaml, folders, what editors need, and a record of yourself'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "status" -d 'Show what wants attention now: open incidents, changes running and next, findings; yours first'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "show" -d 'Show records of any kind, whole, with what the other records say of them'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "edit" -d 'Open a record in your editor; it is checked on save, opened again on an error, and committed'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "asset" -d 'Keep the inventory: what we have and what it is for'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "change" -d 'Plan changes, have them approved, carry them out, look back on them'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "gate" -d 'Say whether something may go out now: exit code 0 says yes, 1 no and every reason, 2 that it cannot be answered'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "incident" -d 'Run an outage: open it, keep its log, tell who has to know, end it'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "problem" -d 'Keep problems: root causes, workarounds, corrective actions; and look back on a month'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "person" -d 'Keep the people: who can own, approve and be called'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "team" -d 'Keep the teams: who gets the incidents, who is called'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "query" -d 'Find records by a CEL expression'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "whoami" -d 'Say which person of this store you are, by git\'s user.email'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "impact" -d 'Show who is hit if these assets fail together, how badly, through what, and whom to tell'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "deps" -d 'Show what assets stand on, however far down; with -f svg, mermaid or dot it is drawn'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "path" -d 'Show how one asset comes to stand on another; exit code 1 says that it does not'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "spof" -d 'Show single points of failure: what alone takes others down'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "diff" -d 'Show what differs between two revisions: records, fields, and what that does to the graph'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "log" -d 'Show what commits did to records, in words, the newest first'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "blame" -d 'Show who set each field of a record as it is now, when, in which commit, and under which change'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "timeline" -d 'Show all that happened to records and to what they stand on: edits, changes, incidents, approvals, in one order'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "review" -d 'Show what a range of commits decides, for who has to say yes or no'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "graph" -d 'Draw what stands on what: the whole store, or what is around some assets'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "validate" -d 'Check every record of the store'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "metrics" -d 'Count what should become less: findings, assets without an owner, single points of failure …'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "audit" -d 'Prove from history that approvals, states and records were kept as they should, and hand out the evidence'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "hook" -d 'Check records whenever git commits, merges or pushes'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "codeowners" -d 'Print CODEOWNERS for GitHub or GitLab, out of the owners of assets'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "push" -d 'Push what is committed, merged by record with what others have pushed, and checked before it goes'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "merge-driver" -d 'Merge records by record, field and list entry, as git\'s merge driver'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "explain" -d 'Explain a check: what it wants, why, and how to mend what it finds'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "schema" -d 'Print the JSON Schema (draft 2020-12) of a kind of record, of itsm.yaml, or of what a command prints'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "completions" -d 'Print the script that completes commands, ids and fields in a shell'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "man" -d 'Print the manual page of a command, or write all of them into a folder'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "doctor" -d 'Check what is around the records: git, the repository, your identity, the editor\'s schemas'
complete -c itsm -n "__fish_itsm_using_subcommand help; and not __fish_seen_subcommand_from init status show edit asset change gate incident problem person team query whoami impact deps path spof diff log blame timeline review graph validate metrics audit hook codeowners push merge-driver explain schema completions man doctor help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "new" -d 'Add an asset'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "list" -d 'List assets'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "show" -d 'Show assets, whole, with what stands on them'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "set" -d 'Set fields of assets: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "link" -d 'Say that one asset stands on another'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "unlink" -d 'Say that one asset stands on another no more, whichever end tells it'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "transfer" -d 'Move all that a person or a team owns to another'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "retire" -d 'Retire assets: out of use, kept for the record'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from asset" -f -a "rename" -d 'Give an asset another id; every reference in the store follows, in one commit'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "new" -d 'Plan a change'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "record" -d 'Record a change that is done: a standard one, with its links and when it ran'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "list" -d 'List changes, in order of their windows'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "show" -d 'Show changes, whole, with whom they hit, their risk, what is in the way, approvals, what is missing and what happened to them'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "set" -d 'Set fields of changes: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "task" -d 'Take it apart into tasks, and say who does them'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "template" -d 'Look at templates: what is done often, written once'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "calendar" -d 'Show changes, freezes and maintenance windows: a month, or any other time'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "risk" -d 'Show what a change risks, term by term, with the record that each term comes from'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "conflicts" -d 'Show what stands in the way: other changes, freezes, what is broken, and what changes do together; exit code 1 says that something does'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "slot" -d 'Show when a change could run: without freeze, clash or lost redundancy, in its assets\' maintenance windows, after the notice that is owed; exit code 1 says that no such time was found'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "notice" -d 'Show who is to be told of a planned disruption, why, and the text; exit code 1 says that it is late'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "submit" -d 'Ask for the approval of drafts; what needs nobody\'s is approved at once'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "approvals" -d 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "approve" -d 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "reject" -d 'Reject a change: it must not go ahead as it is written'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "withdraw" -d 'Take back your decision on a change; the file of it stays, and another says that it counts no more'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "start" -d 'Begin what is approved, and record when'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "complete" -d 'Record that changes were done as planned, and when'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "fail" -d 'Record that changes did not do what they should; they owe a review'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "rollback" -d 'Record that changes were undone; they owe a review'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "review" -d 'Look back on a change that is over: how it went, and what is to be learnt'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "close" -d 'Close changes that are over, and reviewed where a review is owed'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "cancel" -d 'Give changes up before they run'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from change" -f -a "reopen" -d 'Take changes that are requested or rejected back to draft'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "new" -d 'Open an incident: itsm incident new findb1 "payroll cannot reach its database"'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "list" -d 'List incidents, the most pressing first'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "show" -d 'Show incidents, whole: priority and why, who is hit, whom to call, what is owed, what else goes on, the log'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "due" -d 'Show what is owed and until when: news, the next rung, targets, tasks, reports; exit code 1 says that something is late'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "start" -d 'Take incidents up: somebody is at them'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "log" -d 'Write an entry into an incident\'s log; without a text, show the log'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "assign" -d 'Say whose an incident is: who manages it, who tells people, which team has it, who helps'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "handoff" -d 'Give an incident to another team, with what is known, tried and ruled out, written from the log'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "escalate" -d 'Call the next rung of the team\'s ladder: says who it is and how they are reached, and records that they were called'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "hypothesis" -d 'Keep what it may be apart from what it was not'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "task" -d 'Take it apart into tasks, and say who does them'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "set" -d 'Set fields of incidents: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "priority" -d 'Show how an incident\'s priority comes about, or set it by your word'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "link" -d 'Link an incident to its problem, to the incident that it repeats, to an event, to something elsewhere'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "unlink" -d 'Take back what an incident was linked to'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "restore" -d 'Record that the service is back, and since when; ends the outage'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "resolve" -d 'Record what it was and what mended it'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "close" -d 'Close incidents: reported on where a report is due, every task done or dropped'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "reopen" -d 'Go back to work on an incident that was thought to be over'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "notify" -d 'Show whom to tell of an incident, why, how they are reached, and in which words; send it, or note that it was told'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "status-page" -d 'Write a static status page: HTML without scripts, JSON, and an RSS feed'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "suspects" -d 'Show what was done below what broke, before it broke: changes, other incidents, edits of records; exit code 1 says nothing'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from incident" -f -a "report" -d 'Show the service disruption report of an incident, or write its reason and recommendations'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "new" -d 'Open a problem, from the incidents that are cases of it'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "list" -d 'List problems, the newest first'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "show" -d 'Show problems, whole, with their incidents, what these cost, what is overdue and what happened to them'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "set" -d 'Set fields of problems: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "link" -d 'Say that incidents are cases of a problem'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "unlink" -d 'Say that incidents are no cases of a problem after all'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "action" -d 'Say what is to be done so that it does not happen again, and follow it up'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "known-error" -d 'Say what it is and what helps until it is mended; responders are shown it when an incident looks like it'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "resolve" -d 'Record that the cause is gone'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "close" -d 'Close problems that are resolved, every action done or dropped'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "reopen" -d 'Take up a problem again'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from problem" -f -a "review" -d 'Look back on a month: every incident and how it went, what came back, what is overdue, how available the business was'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from person" -f -a "new" -d 'Add a person'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from person" -f -a "list" -d 'List people'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from person" -f -a "show" -d 'Show people, whole, with what they own'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from person" -f -a "set" -d 'Set fields of a person: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from person" -f -a "leave" -d 'Say that somebody has left; what they still own is listed, or moved with --to'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "new" -d 'Add a team'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "list" -d 'List teams'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "show" -d 'Show teams, whole, with what they support'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "set" -d 'Set fields of a team: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "oncall" -d 'Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Hold each commit of this branch against the one before it: approvals, states, records, dates, rules'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "export" -d 'Hand out evidence of a period: which changes began, how each stood as it began, a sample, digests of all of it'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from hook" -f -a "install" -d 'Put hooks in place: where there is a store, those of commits, merges and pushes; in a bare repository pre-receive'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from hook" -f -a "uninstall" -d 'Take hooks away again, and put back what was there before'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from hook" -f -a "status" -d 'Show which hooks are in place, stale or somebody else\'s; exit code 1 where one that belongs here does not run'
complete -c itsm -n "__fish_itsm_using_subcommand help; and __fish_seen_subcommand_from hook" -f -a "run" -d 'Do what a hook does; git calls this'
