
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'itsm' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'itsm'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'itsm' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Start a store: itsm.yaml, folders, what editors need, and a record of yourself')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what wants attention now: open incidents, changes running and next, findings; yours first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show records of any kind, whole, with what the other records say of them')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Open a record in your editor; it is checked on save, opened again on an error, and committed')
            [CompletionResult]::new('asset', 'asset', [CompletionResultType]::ParameterValue, 'Keep the inventory: what we have and what it is for')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Plan changes, have them approved, carry them out, look back on them')
            [CompletionResult]::new('gate', 'gate', [CompletionResultType]::ParameterValue, 'Say whether something may go out now: exit code 0 says yes, 1 no and every reason, 2 that it cannot be answered')
            [CompletionResult]::new('incident', 'incident', [CompletionResultType]::ParameterValue, 'Run an outage: open it, keep its log, tell who has to know, end it')
            [CompletionResult]::new('problem', 'problem', [CompletionResultType]::ParameterValue, 'Keep problems: root causes, workarounds, corrective actions; and look back on a month')
            [CompletionResult]::new('person', 'person', [CompletionResultType]::ParameterValue, 'Keep the people: who can own, approve and be called')
            [CompletionResult]::new('team', 'team', [CompletionResultType]::ParameterValue, 'Keep the teams: who gets the incidents, who is called')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Find records by a CEL expression')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Say which person of this store you are, by git''s user.email')
            [CompletionResult]::new('impact', 'impact', [CompletionResultType]::ParameterValue, 'Show who is hit if these assets fail together, how badly, through what, and whom to tell')
            [CompletionResult]::new('deps', 'deps', [CompletionResultType]::ParameterValue, 'Show what assets stand on, however far down; with -f svg, mermaid or dot it is drawn')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Show how one asset comes to stand on another; exit code 1 says that it does not')
            [CompletionResult]::new('spof', 'spof', [CompletionResultType]::ParameterValue, 'Show single points of failure: what alone takes others down')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what differs between two revisions: records, fields, and what that does to the graph')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show what commits did to records, in words, the newest first')
            [CompletionResult]::new('blame', 'blame', [CompletionResultType]::ParameterValue, 'Show who set each field of a record as it is now, when, in which commit, and under which change')
            [CompletionResult]::new('timeline', 'timeline', [CompletionResultType]::ParameterValue, 'Show all that happened to records and to what they stand on: edits, changes, incidents, approvals, in one order')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Show what a range of commits decides, for who has to say yes or no')
            [CompletionResult]::new('graph', 'graph', [CompletionResultType]::ParameterValue, 'Draw what stands on what: the whole store, or what is around some assets')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check every record of the store')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Count what should become less: findings, assets without an owner, single points of failure …')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Prove from history that approvals, states and records were kept as they should, and hand out the evidence')
            [CompletionResult]::new('hook', 'hook', [CompletionResultType]::ParameterValue, 'Check records whenever git commits, merges or pushes')
            [CompletionResult]::new('codeowners', 'codeowners', [CompletionResultType]::ParameterValue, 'Print CODEOWNERS for GitHub or GitLab, out of the owners of assets')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Push what is committed, merged by record with what others have pushed, and checked before it goes')
            [CompletionResult]::new('merge-driver', 'merge-driver', [CompletionResultType]::ParameterValue, 'Merge records by record, field and list entry, as git''s merge driver')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a check: what it wants, why, and how to mend what it finds')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema (draft 2020-12) of a kind of record, of itsm.yaml, or of what a command prints')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the script that completes commands, ids and fields in a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of a command, or write all of them into a folder')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check what is around the records: git, the repository, your identity, the editor''s schemas')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;init' {
            [CompletionResult]::new('--organisation', '--organisation', [CompletionResultType]::ParameterName, 'Whose store this is')
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'The IANA zone in which times are read; yours, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--example', '--example', [CompletionResultType]::ParameterName, 'Fill it with the example company')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Start it even inside another store')
            [CompletionResult]::new('--no-git', '--no-git', [CompletionResultType]::ParameterName, 'Make no git repository')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;status' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;show' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;edit' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add an asset')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List assets')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List assets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show assets, whole, with what stands on them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of assets: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that one asset stands on another')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that one asset stands on another no more, whichever end tells it')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Move all that a person or a team owns to another')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire assets: out of use, kept for the record')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give an asset another id; every reference in the store follows, in one commit')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;asset;new' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What it is: application, service, server …')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What people call it')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'The person or team that answers for it; `me` is you')
            [CompletionResult]::new('--support-group', '--support-group', [CompletionResultType]::ParameterName, 'The team that gets its incidents')
            [CompletionResult]::new('--lifecycle', '--lifecycle', [CompletionResultType]::ParameterName, 'Its stage of life; a new one is active, unless another is named')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Where it runs: prod, test …')
            [CompletionResult]::new('--criticality', '--criticality', [CompletionResultType]::ParameterName, 'How much the business suffers without it: low, medium, high, critical')
            [CompletionResult]::new('--classification', '--classification', [CompletionResultType]::ParameterName, 'What kind of data it holds')
            [CompletionResult]::new('--depends-on', '--depends-on', [CompletionResultType]::ParameterName, 'What it stands on')
            [CompletionResult]::new('--supports', '--supports', [CompletionResultType]::ParameterName, 'What stands on it')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A tag')
            [CompletionResult]::new('--folder', '--folder', [CompletionResultType]::ParameterName, 'The folder below assets/ for its file')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take whole records, one or many, from a file or stdin (-): YAML, JSON or NDJSON')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;list' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Owned, first or second, by this person or team; `me` is you')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Of this type: application, server …')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'With this tag: KEY, or KEY=VALUE')
            [CompletionResult]::new('--lifecycle', '--lifecycle', [CompletionResultType]::ParameterName, 'In this stage of life: proposed, active, deprecated, retired, archived')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'In this environment: prod, test …')
            [CompletionResult]::new('--criticality', '--criticality', [CompletionResultType]::ParameterName, 'This critical: low, medium, high, critical')
            [CompletionResult]::new('--classification', '--classification', [CompletionResultType]::ParameterName, 'Holding this kind of data: PII, SOX …')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'With this text in any field')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--unowned', '--unowned', [CompletionResultType]::ParameterName, 'Without an owner')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Retired and archived ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Retired and archived ones too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;ls' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Owned, first or second, by this person or team; `me` is you')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Of this type: application, server …')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'With this tag: KEY, or KEY=VALUE')
            [CompletionResult]::new('--lifecycle', '--lifecycle', [CompletionResultType]::ParameterName, 'In this stage of life: proposed, active, deprecated, retired, archived')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'In this environment: prod, test …')
            [CompletionResult]::new('--criticality', '--criticality', [CompletionResultType]::ParameterName, 'This critical: low, medium, high, critical')
            [CompletionResult]::new('--classification', '--classification', [CompletionResultType]::ParameterName, 'Holding this kind of data: PII, SOX …')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'With this text in any field')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--unowned', '--unowned', [CompletionResultType]::ParameterName, 'Without an owner')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Retired and archived ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Retired and archived ones too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;show' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;set' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What it is: application, service, server …')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What people call it')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'The person or team that answers for it; `me` is you')
            [CompletionResult]::new('--support-group', '--support-group', [CompletionResultType]::ParameterName, 'The team that gets its incidents')
            [CompletionResult]::new('--lifecycle', '--lifecycle', [CompletionResultType]::ParameterName, 'Its stage of life; a new one is active, unless another is named')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Where it runs: prod, test …')
            [CompletionResult]::new('--criticality', '--criticality', [CompletionResultType]::ParameterName, 'How much the business suffers without it: low, medium, high, critical')
            [CompletionResult]::new('--classification', '--classification', [CompletionResultType]::ParameterName, 'What kind of data it holds')
            [CompletionResult]::new('--depends-on', '--depends-on', [CompletionResultType]::ParameterName, 'What it stands on')
            [CompletionResult]::new('--supports', '--supports', [CompletionResultType]::ParameterName, 'What stands on it')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'A tag')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;link' {
            [CompletionResult]::new('--via', '--via', [CompletionResultType]::ParameterName, 'In what way: hosting, network, data, auth, runtime …')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The redundancy group that it belongs to')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--soft', '--soft', [CompletionResultType]::ParameterName, 'Without it the asset is degraded, not down')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;unlink' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;transfer' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Who owns it now')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who is to own it')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Move without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Move without asking')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;retire' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;rename' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--keep-alias', '--keep-alias', [CompletionResultType]::ParameterName, 'Keep the old id as an alias, for those who still type it')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;asset;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add an asset')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List assets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show assets, whole, with what stands on them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of assets: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that one asset stands on another')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that one asset stands on another no more, whichever end tells it')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Move all that a person or a team owns to another')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire assets: out of use, kept for the record')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give an asset another id; every reference in the store follows, in one commit')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;asset;help;new' {
            break
        }
        'itsm;asset;help;list' {
            break
        }
        'itsm;asset;help;show' {
            break
        }
        'itsm;asset;help;set' {
            break
        }
        'itsm;asset;help;link' {
            break
        }
        'itsm;asset;help;unlink' {
            break
        }
        'itsm;asset;help;transfer' {
            break
        }
        'itsm;asset;help;retire' {
            break
        }
        'itsm;asset;help;rename' {
            break
        }
        'itsm;asset;help;help' {
            break
        }
        'itsm;change' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Plan a change')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record a change that is done: a standard one, with its links and when it ran')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List changes, in order of their windows')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List changes, in order of their windows')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show changes, whole, with whom they hit, their risk, what is in the way, approvals, what is missing and what happened to them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of changes: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'Take it apart into tasks, and say who does them')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Look at templates: what is done often, written once')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show changes, freezes and maintenance windows: a month, or any other time')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Show what a change risks, term by term, with the record that each term comes from')
            [CompletionResult]::new('conflicts', 'conflicts', [CompletionResultType]::ParameterValue, 'Show what stands in the way: other changes, freezes, what is broken, and what changes do together; exit code 1 says that something does')
            [CompletionResult]::new('slot', 'slot', [CompletionResultType]::ParameterValue, 'Show when a change could run: without freeze, clash or lost redundancy, in its assets'' maintenance windows, after the notice that is owed; exit code 1 says that no such time was found')
            [CompletionResult]::new('notice', 'notice', [CompletionResultType]::ParameterValue, 'Show who is to be told of a planned disruption, why, and the text; exit code 1 says that it is late')
            [CompletionResult]::new('submit', 'submit', [CompletionResultType]::ParameterValue, 'Ask for the approval of drafts; what needs nobody''s is approved at once')
            [CompletionResult]::new('approvals', 'approvals', [CompletionResultType]::ParameterValue, 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a change: it must not go ahead as it is written')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back your decision on a change; the file of it stays, and another says that it counts no more')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin what is approved, and record when')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Record that changes were done as planned, and when')
            [CompletionResult]::new('fail', 'fail', [CompletionResultType]::ParameterValue, 'Record that changes did not do what they should; they owe a review')
            [CompletionResult]::new('rollback', 'rollback', [CompletionResultType]::ParameterValue, 'Record that changes were undone; they owe a review')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Look back on a change that is over: how it went, and what is to be learnt')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close changes that are over, and reviewed where a review is owed')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give changes up before they run')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take changes that are requested or rejected back to draft')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;change;new' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What will be done, in a line')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'How it is handled: standard, normal, emergency')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What is touched: ids or aliases of assets')
            [CompletionResult]::new('--outage', '--outage', [CompletionResultType]::ParameterName, 'Expected downtime; makes it a planned disruption, which owes notice')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it is wanted: a text, or @FILE')
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'What will be done: a text, or @FILE')
            [CompletionResult]::new('--rollback', '--rollback', [CompletionResultType]::ParameterName, 'How it is undone: a text, or @FILE')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'How it is known to have worked: a text, or @FILE')
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Who does it; `me` is you')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Who wants it; you, unless another is named')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it starts: 22:00, "fri 22:00", "tomorrow 03:00", +2h, 2027-03-19T03:00:00-04:00')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it ends')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'How long it takes: 30m, 1h30m')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Start from a template in changes/templates/')
            [CompletionResult]::new('--like', '--like', [CompletionResultType]::ParameterName, 'Start from another change: the work, not when it was or what became of it')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take whole changes, one or many, from a file or stdin (-): YAML, JSON or NDJSON')
            [CompletionResult]::new('--from-diff', '--from-diff', [CompletionResultType]::ParameterName, 'Touch what covers the paths that a range of commits changes')
            [CompletionResult]::new('--repo', '--repo', [CompletionResultType]::ParameterName, 'The repository of --from-diff; the one around this folder, unless another is named')
            [CompletionResult]::new('--from-pr-body', '--from-pr-body', [CompletionResultType]::ParameterName, 'Take what the text of a pull request says: `Affects: …` lines, a block of YAML, headings; - is stdin')
            [CompletionResult]::new('--from-tfplan', '--from-tfplan', [CompletionResultType]::ParameterName, 'Touch what covers the resources that a plan changes: the output of `terraform show -json`; - is stdin')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--submit', '--submit', [CompletionResultType]::ParameterName, 'Ask for approval at once')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;record' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What will be done, in a line')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'How it is handled: standard, normal, emergency')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What is touched: ids or aliases of assets')
            [CompletionResult]::new('--outage', '--outage', [CompletionResultType]::ParameterName, 'Expected downtime; makes it a planned disruption, which owes notice')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it is wanted: a text, or @FILE')
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'What will be done: a text, or @FILE')
            [CompletionResult]::new('--rollback', '--rollback', [CompletionResultType]::ParameterName, 'How it is undone: a text, or @FILE')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'How it is known to have worked: a text, or @FILE')
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Who does it; `me` is you')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Who wants it; you, unless another is named')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Start from a template in changes/templates/')
            [CompletionResult]::new('--commit-sha', '--commit-sha', [CompletionResultType]::ParameterName, 'The commit that was deployed')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'The version, tag or branch that was deployed')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it started')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it ended; now, unless another time is said')
            [CompletionResult]::new('--took', '--took', [CompletionResultType]::ParameterName, 'How long it took: 3m')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'How it went; a failure owes a review')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;list' {
            [CompletionResult]::new('--to-approve', '--to-approve', [CompletionResultType]::ParameterName, 'That wait for an approval of mine, or of somebody''s')
            [CompletionResult]::new('--relevant-to', '--relevant-to', [CompletionResultType]::ParameterName, 'That touch what somebody answers for, or what that stands on; or an asset, or what that stands on; `me` is you')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'That touch this asset')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'That are on at this time or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'That are on at this time or earlier')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In this state: draft, requested, approved …')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Of this type: standard, normal, emergency')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'That I want, do, or have a task in')
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'With --asset: or anything that it stands on')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Whose window is over, and they are not')
            [CompletionResult]::new('--running', '--running', [CompletionResultType]::ParameterName, 'That are running now')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Closed, rejected and cancelled ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Closed, rejected and cancelled ones too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;ls' {
            [CompletionResult]::new('--to-approve', '--to-approve', [CompletionResultType]::ParameterName, 'That wait for an approval of mine, or of somebody''s')
            [CompletionResult]::new('--relevant-to', '--relevant-to', [CompletionResultType]::ParameterName, 'That touch what somebody answers for, or what that stands on; or an asset, or what that stands on; `me` is you')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'That touch this asset')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'That are on at this time or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'That are on at this time or earlier')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In this state: draft, requested, approved …')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Of this type: standard, normal, emergency')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'That I want, do, or have a task in')
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'With --asset: or anything that it stands on')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Whose window is over, and they are not')
            [CompletionResult]::new('--running', '--running', [CompletionResultType]::ParameterName, 'That are running now')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Closed, rejected and cancelled ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Closed, rejected and cancelled ones too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;show' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;set' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What will be done, in a line')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'How it is handled: standard, normal, emergency')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What is touched: ids or aliases of assets')
            [CompletionResult]::new('--outage', '--outage', [CompletionResultType]::ParameterName, 'Expected downtime; makes it a planned disruption, which owes notice')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it is wanted: a text, or @FILE')
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'What will be done: a text, or @FILE')
            [CompletionResult]::new('--rollback', '--rollback', [CompletionResultType]::ParameterName, 'How it is undone: a text, or @FILE')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'How it is known to have worked: a text, or @FILE')
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Who does it; `me` is you')
            [CompletionResult]::new('--requester', '--requester', [CompletionResultType]::ParameterName, 'Who wants it; you, unless another is named')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it starts: 22:00, "fri 22:00", "tomorrow 03:00", +2h, 2027-03-19T03:00:00-04:00')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it ends')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'How long it takes: 30m, 1h30m')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;task' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a task')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks, with what they take from the record around them')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin tasks')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that tasks are done')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give tasks up')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does a task')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;change;task;add' {
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Who does it; of a change its assignee, unless another is named')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What it touches; all that the record around it does, unless less is named')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it starts: 22:00, "fri 22:00", "tomorrow 03:00", +2h, 2027-03-19T03:00:00-04:00')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it ends')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'How long it takes: 30m, 1h30m')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;task;list' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;task;start' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;task;done' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;task;cancel' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;task;assign' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;task;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a task')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks, with what they take from the record around them')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin tasks')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that tasks are done')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give tasks up')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does a task')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;change;task;help;add' {
            break
        }
        'itsm;change;task;help;list' {
            break
        }
        'itsm;change;task;help;start' {
            break
        }
        'itsm;change;task;help;done' {
            break
        }
        'itsm;change;task;help;cancel' {
            break
        }
        'itsm;change;task;help;assign' {
            break
        }
        'itsm;change;task;help;help' {
            break
        }
        'itsm;change;template' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List templates')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show templates, whole, with the changes that were made from them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;change;template;list' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;template;ls' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;template;show' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;template;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show templates, whole, with the changes that were made from them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;change;template;help;list' {
            break
        }
        'itsm;change;template;help;show' {
            break
        }
        'itsm;change;template;help;help' {
            break
        }
        'itsm;change;calendar' {
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'This month: 2026-12')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From this day on')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this day, with it')
            [CompletionResult]::new('--relevant-to', '--relevant-to', [CompletionResultType]::ParameterName, 'Only what concerns a person, a team or an asset: what they own, and what that stands on; `me` is you')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;risk' {
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'Ask for these assets instead of a change')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Its type: standard, normal or emergency')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it would begin')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'How long it would take: 30m, 1h30m, 2d')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;conflicts' {
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'Ask for these assets instead of a change')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'How long it takes: 30m, 2h')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Its type: standard, normal or emergency')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it would start: fri 22:00')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;slot' {
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'Ask for these assets instead of a change')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'How long it takes: 30m, 2h')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Its type: standard, normal or emergency')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Not before this time')
            [CompletionResult]::new('--outage', '--outage', [CompletionResultType]::ParameterName, 'The downtime that is expected, for which notice is owed')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;notice' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who was told, instead of all who were missing')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who told them, instead of you')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'Note that those who were missing have been told of the window as it is')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;submit' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;approvals' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;approve' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Count for this approval rule alone')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'Until when the approval counts; as long as the store says, where nothing is said')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Say why, in the decision itself')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'Sign with this key instead of git''s user.signingkey')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask nothing: what is decided on has been looked at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask nothing: what is decided on has been looked at')
            [CompletionResult]::new('--sign', '--sign', [CompletionResultType]::ParameterName, 'Sign it, even where the store does not want that')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;reject' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Say why, in the decision itself')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'Sign with this key instead of git''s user.signingkey')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask nothing: what is decided on has been looked at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask nothing: what is decided on has been looked at')
            [CompletionResult]::new('--sign', '--sign', [CompletionResultType]::ParameterName, 'Sign it, even where the store does not want that')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;withdraw' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Say why, in the decision itself')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'Sign with this key instead of git''s user.signingkey')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Ask nothing: what is decided on has been looked at')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Ask nothing: what is decided on has been looked at')
            [CompletionResult]::new('--sign', '--sign', [CompletionResultType]::ParameterName, 'Sign it, even where the store does not want that')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;start' {
            [CompletionResult]::new('--anyway', '--anyway', [CompletionResultType]::ParameterName, 'Begin outside the window or in a freeze, for this reason; it goes into the record and the commit''s message')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it happened, if it is not now: -10m, "today 22:05"')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;complete' {
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it happened, if it is not now: -10m, "today 22:05"')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;fail' {
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'What happened: gives the review that is owed at once')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it happened, if it is not now: -10m, "today 22:05"')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;rollback' {
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'What happened: gives the review that is owed at once')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it happened, if it is not now: -10m, "today 22:05"')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;review' {
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'How it went: success, partial, failure')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'What is to be learnt: a text, or @FILE')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who looked back; you, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;close' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;cancel' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;reopen' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;change;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Plan a change')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record a change that is done: a standard one, with its links and when it ran')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List changes, in order of their windows')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show changes, whole, with whom they hit, their risk, what is in the way, approvals, what is missing and what happened to them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of changes: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'Take it apart into tasks, and say who does them')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Look at templates: what is done often, written once')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show changes, freezes and maintenance windows: a month, or any other time')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Show what a change risks, term by term, with the record that each term comes from')
            [CompletionResult]::new('conflicts', 'conflicts', [CompletionResultType]::ParameterValue, 'Show what stands in the way: other changes, freezes, what is broken, and what changes do together; exit code 1 says that something does')
            [CompletionResult]::new('slot', 'slot', [CompletionResultType]::ParameterValue, 'Show when a change could run: without freeze, clash or lost redundancy, in its assets'' maintenance windows, after the notice that is owed; exit code 1 says that no such time was found')
            [CompletionResult]::new('notice', 'notice', [CompletionResultType]::ParameterValue, 'Show who is to be told of a planned disruption, why, and the text; exit code 1 says that it is late')
            [CompletionResult]::new('submit', 'submit', [CompletionResultType]::ParameterValue, 'Ask for the approval of drafts; what needs nobody''s is approved at once')
            [CompletionResult]::new('approvals', 'approvals', [CompletionResultType]::ParameterValue, 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a change: it must not go ahead as it is written')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back your decision on a change; the file of it stays, and another says that it counts no more')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin what is approved, and record when')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Record that changes were done as planned, and when')
            [CompletionResult]::new('fail', 'fail', [CompletionResultType]::ParameterValue, 'Record that changes did not do what they should; they owe a review')
            [CompletionResult]::new('rollback', 'rollback', [CompletionResultType]::ParameterValue, 'Record that changes were undone; they owe a review')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Look back on a change that is over: how it went, and what is to be learnt')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close changes that are over, and reviewed where a review is owed')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give changes up before they run')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take changes that are requested or rejected back to draft')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;change;help;new' {
            break
        }
        'itsm;change;help;record' {
            break
        }
        'itsm;change;help;list' {
            break
        }
        'itsm;change;help;show' {
            break
        }
        'itsm;change;help;set' {
            break
        }
        'itsm;change;help;task' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a task')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks, with what they take from the record around them')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin tasks')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that tasks are done')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give tasks up')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does a task')
            break
        }
        'itsm;change;help;task;add' {
            break
        }
        'itsm;change;help;task;list' {
            break
        }
        'itsm;change;help;task;start' {
            break
        }
        'itsm;change;help;task;done' {
            break
        }
        'itsm;change;help;task;cancel' {
            break
        }
        'itsm;change;help;task;assign' {
            break
        }
        'itsm;change;help;template' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show templates, whole, with the changes that were made from them')
            break
        }
        'itsm;change;help;template;list' {
            break
        }
        'itsm;change;help;template;show' {
            break
        }
        'itsm;change;help;calendar' {
            break
        }
        'itsm;change;help;risk' {
            break
        }
        'itsm;change;help;conflicts' {
            break
        }
        'itsm;change;help;slot' {
            break
        }
        'itsm;change;help;notice' {
            break
        }
        'itsm;change;help;submit' {
            break
        }
        'itsm;change;help;approvals' {
            break
        }
        'itsm;change;help;approve' {
            break
        }
        'itsm;change;help;reject' {
            break
        }
        'itsm;change;help;withdraw' {
            break
        }
        'itsm;change;help;start' {
            break
        }
        'itsm;change;help;complete' {
            break
        }
        'itsm;change;help;fail' {
            break
        }
        'itsm;change;help;rollback' {
            break
        }
        'itsm;change;help;review' {
            break
        }
        'itsm;change;help;close' {
            break
        }
        'itsm;change;help;cancel' {
            break
        }
        'itsm;change;help;reopen' {
            break
        }
        'itsm;change;help;help' {
            break
        }
        'itsm;gate' {
            [CompletionResult]::new('--change', '--change', [CompletionResultType]::ParameterName, 'The change that is to go out, by its id or a part of it')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'An asset that is about to be touched')
            [CompletionResult]::new('--covers', '--covers', [CompletionResultType]::ParameterName, 'What is about to be rolled out: paths, tf:ADDRESS, k8s:NAMESPACE/NAME, for which assets answer')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who is about to begin: a person, an address that they commit with, or `me`, who git says you are')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open an incident: itsm incident new findb1 "payroll cannot reach its database"')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Open an incident: itsm incident new findb1 "payroll cannot reach its database"')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List incidents, the most pressing first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List incidents, the most pressing first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show incidents, whole: priority and why, who is hit, whom to call, what is owed, what else goes on, the log')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Show what is owed and until when: news, the next rung, targets, tasks, reports; exit code 1 says that something is late')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Take incidents up: somebody is at them')
            [CompletionResult]::new('acknowledge', 'acknowledge', [CompletionResultType]::ParameterValue, 'Take incidents up: somebody is at them')
            [CompletionResult]::new('ack', 'ack', [CompletionResultType]::ParameterValue, 'Take incidents up: somebody is at them')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Write an entry into an incident''s log; without a text, show the log')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say whose an incident is: who manages it, who tells people, which team has it, who helps')
            [CompletionResult]::new('handoff', 'handoff', [CompletionResultType]::ParameterValue, 'Give an incident to another team, with what is known, tried and ruled out, written from the log')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Call the next rung of the team''s ladder: says who it is and how they are reached, and records that they were called')
            [CompletionResult]::new('hypothesis', 'hypothesis', [CompletionResultType]::ParameterValue, 'Keep what it may be apart from what it was not')
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'Take it apart into tasks, and say who does them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of incidents: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('priority', 'priority', [CompletionResultType]::ParameterValue, 'Show how an incident''s priority comes about, or set it by your word')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link an incident to its problem, to the incident that it repeats, to an event, to something elsewhere')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Take back what an incident was linked to')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Record that the service is back, and since when; ends the outage')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Record what it was and what mended it')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close incidents: reported on where a report is due, every task done or dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Go back to work on an incident that was thought to be over')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Show whom to tell of an incident, why, how they are reached, and in which words; send it, or note that it was told')
            [CompletionResult]::new('status-page', 'status-page', [CompletionResultType]::ParameterValue, 'Write a static status page: HTML without scripts, JSON, and an RSS feed')
            [CompletionResult]::new('suspects', 'suspects', [CompletionResultType]::ParameterValue, 'Show what was done below what broke, before it broke: changes, other incidents, edits of records; exit code 1 says nothing')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show the service disruption report of an incident, or write its reason and recommendations')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;incident;new' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is wrong, in a line')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'How much is hit, by your word: low, medium, high')
            [CompletionResult]::new('--urgency', '--urgency', [CompletionResultType]::ParameterName, 'How soon it must be mended, by your word: low, medium, high')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'How soon it is worked on, by your word: P1 to P5')
            [CompletionResult]::new('--down-at', '--down-at', [CompletionResultType]::ParameterName, 'When the service went down: -10m, 02:10, "yesterday 23:50"')
            [CompletionResult]::new('--symptoms', '--symptoms', [CompletionResultType]::ParameterName, 'What is seen: a text, or @FILE')
            [CompletionResult]::new('--reported-by', '--reported-by', [CompletionResultType]::ParameterName, 'Who noticed: a person, or the name of a monitoring system')
            [CompletionResult]::new('--populations', '--populations', [CompletionResultType]::ParameterName, 'Who feels it, in words')
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'The incident manager')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team that gets it, instead of the one that answers for what is broken')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'What a monitoring system calls it; the same event opens no second incident')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take whole incidents, one or many, from a file or stdin: YAML, JSON or NDJSON; for monitoring, which names its `event`')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Take whole incidents, one or many, from a file or stdin: YAML, JSON or NDJSON; for monitoring, which names its `event`')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;open' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is wrong, in a line')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'How much is hit, by your word: low, medium, high')
            [CompletionResult]::new('--urgency', '--urgency', [CompletionResultType]::ParameterName, 'How soon it must be mended, by your word: low, medium, high')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'How soon it is worked on, by your word: P1 to P5')
            [CompletionResult]::new('--down-at', '--down-at', [CompletionResultType]::ParameterName, 'When the service went down: -10m, 02:10, "yesterday 23:50"')
            [CompletionResult]::new('--symptoms', '--symptoms', [CompletionResultType]::ParameterName, 'What is seen: a text, or @FILE')
            [CompletionResult]::new('--reported-by', '--reported-by', [CompletionResultType]::ParameterName, 'Who noticed: a person, or the name of a monitoring system')
            [CompletionResult]::new('--populations', '--populations', [CompletionResultType]::ParameterName, 'Who feels it, in words')
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'The incident manager')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team that gets it, instead of the one that answers for what is broken')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'What a monitoring system calls it; the same event opens no second incident')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take whole incidents, one or many, from a file or stdin: YAML, JSON or NDJSON; for monitoring, which names its `event`')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Take whole incidents, one or many, from a file or stdin: YAML, JSON or NDJSON; for monitoring, which names its `event`')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;list' {
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'That a team has')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'Of this asset')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In this state: open, investigating, restored, resolved, closed')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'Of this priority: P1 to P5')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Recorded at this time or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Recorded at this time or earlier')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'That I or my teams have a hand in')
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'With --asset: or of anything that it stands on')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Of which something is owed and late')
            [CompletionResult]::new('--late', '--late', [CompletionResultType]::ParameterName, 'Of which something is owed and late')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;ls' {
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'That a team has')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'Of this asset')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In this state: open, investigating, restored, resolved, closed')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'Of this priority: P1 to P5')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Recorded at this time or later')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Recorded at this time or earlier')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'That I or my teams have a hand in')
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'With --asset: or of anything that it stands on')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Of which something is owed and late')
            [CompletionResult]::new('--late', '--late', [CompletionResultType]::ParameterName, 'Of which something is owed and late')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;show' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;due' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'Of incidents that I or my teams have a hand in')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Of all; the same as naming none')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Of all; the same as naming none')
            [CompletionResult]::new('--late', '--late', [CompletionResultType]::ParameterName, 'Only what is late')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Only what is late')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;start' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;acknowledge' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;ack' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;log' {
            [CompletionResult]::new('-k', '-k', [CompletionResultType]::ParameterName, 'What it tells: note, contact, update, escalation, handoff, action, decision')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What it tells: note, contact, update, escalation, handoff, action, decision')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who says so; you, unless another is named')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who was spoken to, told or called: people, teams, audiences')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it happened, if it is not now: -10m, "today 02:05"')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;assign' {
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'The incident manager')
            [CompletionResult]::new('--communications', '--communications', [CompletionResultType]::ParameterName, 'The communications manager')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team; `handoff` tells it what is known, too')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'Who helps, beside those who do')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;handoff' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The team that takes over')
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'Who manages it from now on; whoever does now, unless another is named')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why, and what they should know beside: a text, or @FILE')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;escalate' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Call somebody else than the next rung')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When they were called, if it is not now')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;hypothesis' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what it may be')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what it may be, and what became of that')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List what it may be, and what became of that')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'It was this')
            [CompletionResult]::new('rule-out', 'rule-out', [CompletionResultType]::ParameterValue, 'It was not this')
            [CompletionResult]::new('ruleout', 'ruleout', [CompletionResultType]::ParameterValue, 'It was not this')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Nobody knows after all')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;incident;hypothesis;add' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;hypothesis;list' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;hypothesis;ls' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;hypothesis;verify' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;hypothesis;rule-out' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;hypothesis;ruleout' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;hypothesis;reopen' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;hypothesis;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what it may be')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what it may be, and what became of that')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'It was this')
            [CompletionResult]::new('rule-out', 'rule-out', [CompletionResultType]::ParameterValue, 'It was not this')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Nobody knows after all')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;incident;hypothesis;help;add' {
            break
        }
        'itsm;incident;hypothesis;help;list' {
            break
        }
        'itsm;incident;hypothesis;help;verify' {
            break
        }
        'itsm;incident;hypothesis;help;rule-out' {
            break
        }
        'itsm;incident;hypothesis;help;reopen' {
            break
        }
        'itsm;incident;hypothesis;help;help' {
            break
        }
        'itsm;incident;task' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a task')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks, with what they take from the record around them')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin tasks')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that tasks are done')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give tasks up')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does a task')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;incident;task;add' {
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Who does it; of a change its assignee, unless another is named')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What it touches; all that the record around it does, unless less is named')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'When it starts: 22:00, "fri 22:00", "tomorrow 03:00", +2h, 2027-03-19T03:00:00-04:00')
            [CompletionResult]::new('--end', '--end', [CompletionResultType]::ParameterName, 'When it ends')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'How long it takes: 30m, 1h30m')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;task;list' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;task;start' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;task;done' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;task;cancel' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;task;assign' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;task;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a task')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks, with what they take from the record around them')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin tasks')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that tasks are done')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give tasks up')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does a task')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;incident;task;help;add' {
            break
        }
        'itsm;incident;task;help;list' {
            break
        }
        'itsm;incident;task;help;start' {
            break
        }
        'itsm;incident;task;help;done' {
            break
        }
        'itsm;incident;task;help;cancel' {
            break
        }
        'itsm;incident;task;help;assign' {
            break
        }
        'itsm;incident;task;help;help' {
            break
        }
        'itsm;incident;set' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is wrong, in a line')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'What is broken: ids or aliases of assets; `unknown` as long as nobody knows')
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'How much is hit, by your word: low, medium, high')
            [CompletionResult]::new('--urgency', '--urgency', [CompletionResultType]::ParameterName, 'How soon it must be mended, by your word: low, medium, high')
            [CompletionResult]::new('--priority', '--priority', [CompletionResultType]::ParameterName, 'How soon it is worked on, by your word: P1 to P5')
            [CompletionResult]::new('--down-at', '--down-at', [CompletionResultType]::ParameterName, 'When the service went down: -10m, 02:10, "yesterday 23:50"')
            [CompletionResult]::new('--symptoms', '--symptoms', [CompletionResultType]::ParameterName, 'What is seen: a text, or @FILE')
            [CompletionResult]::new('--reported-by', '--reported-by', [CompletionResultType]::ParameterName, 'Who noticed: a person, or the name of a monitoring system')
            [CompletionResult]::new('--populations', '--populations', [CompletionResultType]::ParameterName, 'Who feels it, in words')
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'The incident manager')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team that gets it, instead of the one that answers for what is broken')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'What a monitoring system calls it; the same event opens no second incident')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('--restored-at', '--restored-at', [CompletionResultType]::ParameterName, 'When the service came back, of what is restored: 03:40, "yesterday 23:50"')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;priority' {
            [CompletionResult]::new('--impact', '--impact', [CompletionResultType]::ParameterName, 'How much is hit, by your word: low, medium, high')
            [CompletionResult]::new('--urgency', '--urgency', [CompletionResultType]::ParameterName, 'How soon it must be mended, by your word: low, medium, high')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why you know better: it goes into the log')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--computed', '--computed', [CompletionResultType]::ParameterName, 'Take people''s words back, and work it out anew')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;link' {
            [CompletionResult]::new('--problem', '--problem', [CompletionResultType]::ParameterName, 'The problem that it is a case of; both records say so, in one commit')
            [CompletionResult]::new('--duplicates', '--duplicates', [CompletionResultType]::ParameterName, 'The incident that was recorded before; `incident close --duplicate-of` closes this one, too')
            [CompletionResult]::new('--duplicate-of', '--duplicate-of', [CompletionResultType]::ParameterName, 'The incident that was recorded before; `incident close --duplicate-of` closes this one, too')
            [CompletionResult]::new('--caused-by', '--caused-by', [CompletionResultType]::ParameterName, 'The change that brought it about: it owes a review from then on, however well it went')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'What a monitoring system calls it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;unlink' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--problem', '--problem', [CompletionResultType]::ParameterName, 'It is no case of its problem')
            [CompletionResult]::new('--duplicates', '--duplicates', [CompletionResultType]::ParameterName, 'It does not repeat an incident that was recorded before')
            [CompletionResult]::new('--duplicate-of', '--duplicate-of', [CompletionResultType]::ParameterName, 'It does not repeat an incident that was recorded before')
            [CompletionResult]::new('--caused-by', '--caused-by', [CompletionResultType]::ParameterName, 'No change brought it about')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'No monitoring system knows it')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;restore' {
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it came back, if it is not now: -10m, "today 02:05"')
            [CompletionResult]::new('--restored-at', '--restored-at', [CompletionResultType]::ParameterName, 'When it came back, if it is not now: -10m, "today 02:05"')
            [CompletionResult]::new('--down-at', '--down-at', [CompletionResultType]::ParameterName, 'When it had gone down, where nobody has said so yet')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;resolve' {
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'What it was: a text, or @FILE; the hypothesis that was verified, where nothing is said')
            [CompletionResult]::new('--resolution', '--resolution', [CompletionResultType]::ParameterName, 'What mended it: a text, or @FILE')
            [CompletionResult]::new('--lessons', '--lessons', [CompletionResultType]::ParameterName, 'What is to be learnt: a text, or @FILE')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;close' {
            [CompletionResult]::new('--duplicate-of', '--duplicate-of', [CompletionResultType]::ParameterName, 'It is the same as this one, which was recorded before: closes it in whatever state it is')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;reopen' {
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;notify' {
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Whom: internal, client, executive, status; all, where nobody is named')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Whom: internal, client, executive, status; all, where nobody is named')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only these people or teams')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Take these words of itsm.yaml (incidents.messages), instead of those for the audience')
            [CompletionResult]::new('--via', '--via', [CompletionResultType]::ParameterName, 'Send it on this channel of your own configuration, and note that it was told')
            [CompletionResult]::new('--signed-off-by', '--signed-off-by', [CompletionResultType]::ParameterName, 'Who agreed to the words, where the plan wants that')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'Note that it was told, by phone or by hand')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;status-page' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write index.html, status.json and feed.xml into this folder')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write index.html, status.json and feed.xml into this folder')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write index.html, status.json and feed.xml into this folder')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What is published: assets of these types')
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'How many days are shown')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Where the page will be, for the feed')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;suspects' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'How far back: a time, or a length before it broke (30d); 14d where nothing is said')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;report' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Write why the service was disrupted: a text, or @FILE')
            [CompletionResult]::new('--recommendations', '--recommendations', [CompletionResultType]::ParameterName, 'Write what should be done so that it does not happen again: a text, or @FILE')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who fills it out; you, unless another is named')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the report into this file: .html, .md, .json, .yaml, .txt, or as -f says')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the report into this file: .html, .md, .json, .yaml, .txt, or as -f says')
            [CompletionResult]::new('--branch', '--branch', [CompletionResultType]::ParameterName, 'The branch of --push; the one that this branch follows, unless another is named')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--push', '--push', [CompletionResultType]::ParameterName, 'Push it to the branch that all share, again and again if others are faster')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;incident;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open an incident: itsm incident new findb1 "payroll cannot reach its database"')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List incidents, the most pressing first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show incidents, whole: priority and why, who is hit, whom to call, what is owed, what else goes on, the log')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Show what is owed and until when: news, the next rung, targets, tasks, reports; exit code 1 says that something is late')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Take incidents up: somebody is at them')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Write an entry into an incident''s log; without a text, show the log')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say whose an incident is: who manages it, who tells people, which team has it, who helps')
            [CompletionResult]::new('handoff', 'handoff', [CompletionResultType]::ParameterValue, 'Give an incident to another team, with what is known, tried and ruled out, written from the log')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Call the next rung of the team''s ladder: says who it is and how they are reached, and records that they were called')
            [CompletionResult]::new('hypothesis', 'hypothesis', [CompletionResultType]::ParameterValue, 'Keep what it may be apart from what it was not')
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'Take it apart into tasks, and say who does them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of incidents: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('priority', 'priority', [CompletionResultType]::ParameterValue, 'Show how an incident''s priority comes about, or set it by your word')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link an incident to its problem, to the incident that it repeats, to an event, to something elsewhere')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Take back what an incident was linked to')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Record that the service is back, and since when; ends the outage')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Record what it was and what mended it')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close incidents: reported on where a report is due, every task done or dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Go back to work on an incident that was thought to be over')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Show whom to tell of an incident, why, how they are reached, and in which words; send it, or note that it was told')
            [CompletionResult]::new('status-page', 'status-page', [CompletionResultType]::ParameterValue, 'Write a static status page: HTML without scripts, JSON, and an RSS feed')
            [CompletionResult]::new('suspects', 'suspects', [CompletionResultType]::ParameterValue, 'Show what was done below what broke, before it broke: changes, other incidents, edits of records; exit code 1 says nothing')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show the service disruption report of an incident, or write its reason and recommendations')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;incident;help;new' {
            break
        }
        'itsm;incident;help;list' {
            break
        }
        'itsm;incident;help;show' {
            break
        }
        'itsm;incident;help;due' {
            break
        }
        'itsm;incident;help;start' {
            break
        }
        'itsm;incident;help;log' {
            break
        }
        'itsm;incident;help;assign' {
            break
        }
        'itsm;incident;help;handoff' {
            break
        }
        'itsm;incident;help;escalate' {
            break
        }
        'itsm;incident;help;hypothesis' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what it may be')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what it may be, and what became of that')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'It was this')
            [CompletionResult]::new('rule-out', 'rule-out', [CompletionResultType]::ParameterValue, 'It was not this')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Nobody knows after all')
            break
        }
        'itsm;incident;help;hypothesis;add' {
            break
        }
        'itsm;incident;help;hypothesis;list' {
            break
        }
        'itsm;incident;help;hypothesis;verify' {
            break
        }
        'itsm;incident;help;hypothesis;rule-out' {
            break
        }
        'itsm;incident;help;hypothesis;reopen' {
            break
        }
        'itsm;incident;help;task' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a task')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks, with what they take from the record around them')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin tasks')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that tasks are done')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give tasks up')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does a task')
            break
        }
        'itsm;incident;help;task;add' {
            break
        }
        'itsm;incident;help;task;list' {
            break
        }
        'itsm;incident;help;task;start' {
            break
        }
        'itsm;incident;help;task;done' {
            break
        }
        'itsm;incident;help;task;cancel' {
            break
        }
        'itsm;incident;help;task;assign' {
            break
        }
        'itsm;incident;help;set' {
            break
        }
        'itsm;incident;help;priority' {
            break
        }
        'itsm;incident;help;link' {
            break
        }
        'itsm;incident;help;unlink' {
            break
        }
        'itsm;incident;help;restore' {
            break
        }
        'itsm;incident;help;resolve' {
            break
        }
        'itsm;incident;help;close' {
            break
        }
        'itsm;incident;help;reopen' {
            break
        }
        'itsm;incident;help;notify' {
            break
        }
        'itsm;incident;help;status-page' {
            break
        }
        'itsm;incident;help;suspects' {
            break
        }
        'itsm;incident;help;report' {
            break
        }
        'itsm;incident;help;help' {
            break
        }
        'itsm;problem' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open a problem, from the incidents that are cases of it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List problems, the newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List problems, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show problems, whole, with their incidents, what these cost, what is overdue and what happened to them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of problems: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that incidents are cases of a problem')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that incidents are no cases of a problem after all')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'Say what is to be done so that it does not happen again, and follow it up')
            [CompletionResult]::new('known-error', 'known-error', [CompletionResultType]::ParameterValue, 'Say what it is and what helps until it is mended; responders are shown it when an incident looks like it')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Record that the cause is gone')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close problems that are resolved, every action done or dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up a problem again')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Look back on a month: every incident and how it went, what came back, what is overdue, how available the business was')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;problem;new' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is wrong, in a line')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who answers for it: a person or a team; `me` is you')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What it sits in: ids or aliases of assets')
            [CompletionResult]::new('--root-cause', '--root-cause', [CompletionResultType]::ParameterName, 'What it is: a text, or @FILE')
            [CompletionResult]::new('--workaround', '--workaround', [CompletionResultType]::ParameterName, 'What helps until it is mended: a text, or @FILE')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take whole problems, one or many, from a file or stdin (-): YAML, JSON or NDJSON')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;list' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'That a person or a team answers for; `me` is you')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'That sit in this asset')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In this state: open, known_error, resolved, closed')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'That are not closed, which is what is listed anyway')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'That I or a team of mine answer for, or have an open action in')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'With an action that should be done by now')
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'With --asset: or in anything that it stands on')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;ls' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'That a person or a team answers for; `me` is you')
            [CompletionResult]::new('--asset', '--asset', [CompletionResultType]::ParameterName, 'That sit in this asset')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'In this state: open, known_error, resolved, closed')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'That are not closed, which is what is listed anyway')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'That I or a team of mine answer for, or have an open action in')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'With an action that should be done by now')
            [CompletionResult]::new('--below', '--below', [CompletionResultType]::ParameterName, 'With --asset: or in anything that it stands on')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;show' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;set' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is wrong, in a line')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who answers for it: a person or a team; `me` is you')
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'What it sits in: ids or aliases of assets')
            [CompletionResult]::new('--root-cause', '--root-cause', [CompletionResultType]::ParameterName, 'What it is: a text, or @FILE')
            [CompletionResult]::new('--workaround', '--workaround', [CompletionResultType]::ParameterName, 'What helps until it is mended: a text, or @FILE')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Something to read elsewhere: an address, or TITLE=ADDRESS')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;link' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;unlink' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;action' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an action to a problem')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the actions of a problem, or the open ones of all')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the actions of a problem, or the open ones of all')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that actions are done')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Decide against actions')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take actions up again that were done or dropped')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does actions, or until when')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;problem;action;add' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who does it: a person or a team; the problem''s owner, unless another is named')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'The last day for it: +2w, fri, 2026-12-24')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;action;list' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'That a person or a team has; `me` is you')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'That should be done by now')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'That are in my hands, or in those of a team of mine')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Those too that are done or dropped')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those too that are done or dropped')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;action;ls' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'That a person or a team has; `me` is you')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'That should be done by now')
            [CompletionResult]::new('--mine', '--mine', [CompletionResultType]::ParameterName, 'That are in my hands, or in those of a team of mine')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Those too that are done or dropped')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those too that are done or dropped')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;action;done' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;action;drop' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why: it goes into the commit''s message')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;action;reopen' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;action;assign' {
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'The last day for it: +2w, fri, 2026-12-24')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;action;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an action to a problem')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the actions of a problem, or the open ones of all')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that actions are done')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Decide against actions')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take actions up again that were done or dropped')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does actions, or until when')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;problem;action;help;add' {
            break
        }
        'itsm;problem;action;help;list' {
            break
        }
        'itsm;problem;action;help;done' {
            break
        }
        'itsm;problem;action;help;drop' {
            break
        }
        'itsm;problem;action;help;reopen' {
            break
        }
        'itsm;problem;action;help;assign' {
            break
        }
        'itsm;problem;action;help;help' {
            break
        }
        'itsm;problem;known-error' {
            [CompletionResult]::new('--root-cause', '--root-cause', [CompletionResultType]::ParameterName, 'What it is: a text, or @FILE; what is recorded already, where nothing is said')
            [CompletionResult]::new('--workaround', '--workaround', [CompletionResultType]::ParameterName, 'What helps until it is mended: a text, or @FILE')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;resolve' {
            [CompletionResult]::new('--root-cause', '--root-cause', [CompletionResultType]::ParameterName, 'What it is: a text, or @FILE; what is recorded already, where nothing is said')
            [CompletionResult]::new('--workaround', '--workaround', [CompletionResultType]::ParameterName, 'What helps until it is mended: a text, or @FILE')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;close' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;reopen' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;review' {
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'A month: 2020-11')
            [CompletionResult]::new('--quarter', '--quarter', [CompletionResultType]::ParameterName, 'A quarter of a year: 2020-Q4')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'The first day')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day; today, unless another is named')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Types of asset that count as services of the business')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it to this file; its ending says the format where -f does not: .html, .md, .json, .yaml, .txt')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it to this file; its ending says the format where -f does not: .html, .md, .json, .yaml, .txt')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;problem;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open a problem, from the incidents that are cases of it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List problems, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show problems, whole, with their incidents, what these cost, what is overdue and what happened to them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of problems: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that incidents are cases of a problem')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that incidents are no cases of a problem after all')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'Say what is to be done so that it does not happen again, and follow it up')
            [CompletionResult]::new('known-error', 'known-error', [CompletionResultType]::ParameterValue, 'Say what it is and what helps until it is mended; responders are shown it when an incident looks like it')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Record that the cause is gone')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close problems that are resolved, every action done or dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up a problem again')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Look back on a month: every incident and how it went, what came back, what is overdue, how available the business was')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;problem;help;new' {
            break
        }
        'itsm;problem;help;list' {
            break
        }
        'itsm;problem;help;show' {
            break
        }
        'itsm;problem;help;set' {
            break
        }
        'itsm;problem;help;link' {
            break
        }
        'itsm;problem;help;unlink' {
            break
        }
        'itsm;problem;help;action' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an action to a problem')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the actions of a problem, or the open ones of all')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that actions are done')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Decide against actions')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take actions up again that were done or dropped')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does actions, or until when')
            break
        }
        'itsm;problem;help;action;add' {
            break
        }
        'itsm;problem;help;action;list' {
            break
        }
        'itsm;problem;help;action;done' {
            break
        }
        'itsm;problem;help;action;drop' {
            break
        }
        'itsm;problem;help;action;reopen' {
            break
        }
        'itsm;problem;help;action;assign' {
            break
        }
        'itsm;problem;help;known-error' {
            break
        }
        'itsm;problem;help;resolve' {
            break
        }
        'itsm;problem;help;close' {
            break
        }
        'itsm;problem;help;reopen' {
            break
        }
        'itsm;problem;help;review' {
            break
        }
        'itsm;problem;help;help' {
            break
        }
        'itsm;person' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a person')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List people')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show people, whole, with what they own')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a person: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Say that somebody has left; what they still own is listed, or moved with --to')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;person;new' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Their full name')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'An address that they commit and are written to with')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What they do here')
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'The person they report to; `me` is you')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take whole records, one or many, from a file or stdin (-): YAML, JSON or NDJSON')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;person;list' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Those who have left too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those who have left too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;person;ls' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('-a', '-a', [CompletionResultType]::ParameterName, 'Those who have left too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those who have left too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;person;show' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;person;set' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Their full name')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'An address that they commit and are written to with')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What they do here')
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'The person they report to; `me` is you')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;person;leave' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Their last day; today, unless another is named')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Move all that they own to this person or team, in the same commit')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;person;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a person')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show people, whole, with what they own')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a person: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Say that somebody has left; what they still own is listed, or moved with --to')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;person;help;new' {
            break
        }
        'itsm;person;help;list' {
            break
        }
        'itsm;person;help;show' {
            break
        }
        'itsm;person;help;set' {
            break
        }
        'itsm;person;help;leave' {
            break
        }
        'itsm;person;help;help' {
            break
        }
        'itsm;team' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a team')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List teams')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List teams')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show teams, whole, with what they support')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a team: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('oncall', 'oncall', [CompletionResultType]::ParameterValue, 'Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is')
            [CompletionResult]::new('on-call', 'on-call', [CompletionResultType]::ParameterValue, 'Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;team;new' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What people call it; a new one by its id, unless another name is given')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads it; `me` is you')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Who is in it')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take whole records, one or many, from a file or stdin (-): YAML, JSON or NDJSON')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;team;list' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;team;ls' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''id.contains("web")''; see `itsm query --help`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;team;show' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;team;set' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What people call it; a new one by its id, unless another name is given')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads it; `me` is you')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Who is in it')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing: show the difference; with -f json, also the records and what lies ahead of changes')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;team;oncall' {
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'At another time than now: "fri 22:00"')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;team;on-call' {
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'At another time than now: "fri 22:00"')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;team;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a team')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List teams')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show teams, whole, with what they support')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a team: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('oncall', 'oncall', [CompletionResultType]::ParameterValue, 'Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;team;help;new' {
            break
        }
        'itsm;team;help;list' {
            break
        }
        'itsm;team;help;show' {
            break
        }
        'itsm;team;help;set' {
            break
        }
        'itsm;team;help;oncall' {
            break
        }
        'itsm;team;help;help' {
            break
        }
        'itsm;query' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Ask only records of this kind: asset, change, incident …')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Count them by a field: owner, attributes.manufacturer, team_of(record)')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Say how many they are, and nothing else')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;whoami' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;impact' {
            [CompletionResult]::new('--depth', '--depth', [CompletionResultType]::ParameterName, 'Only what is at most so many steps away')
            [CompletionResult]::new('--via', '--via', [CompletionResultType]::ParameterName, 'Only along relations of these ways: data, network …')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only assets of these types')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Only these effects: down, degraded, at_risk')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--with-open', '--with-open', [CompletionResultType]::ParameterName, 'What is out already fails too: what open incidents and running changes affect')
            [CompletionResult]::new('--up', '--up', [CompletionResultType]::ParameterName, 'Towards the business: who stands on these, and so is hit; the default')
            [CompletionResult]::new('--down', '--down', [CompletionResultType]::ParameterName, 'Away from it: what these stand on, as `itsm deps` tells; nothing is taken to fail')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Proposed, retired and archived assets take part too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;deps' {
            [CompletionResult]::new('--depth', '--depth', [CompletionResultType]::ParameterName, 'Only what is at most so many steps away')
            [CompletionResult]::new('--via', '--via', [CompletionResultType]::ParameterName, 'Only along relations of these ways: data, network …')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only assets of these types')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Proposed, retired and archived assets take part too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;path' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All chains, a hundred at most, not only the shortest')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;spof' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;diff' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only records of these kinds')
            [CompletionResult]::new('--textconv', '--textconv', [CompletionResultType]::ParameterName, 'Print a file as lines that each name their field: git''s `diff.itsm.textconv`')
            [CompletionResult]::new('--git-external', '--git-external', [CompletionResultType]::ParameterName, 'Tell what differs in one file, of which git says all: its `diff.itsm.command`, or GIT_EXTERNAL_DIFF')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--stat', '--stat', [CompletionResultType]::ParameterName, 'One line a record, and nothing of the graph')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit with 1 if anything differs')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;log' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only from this moment on: fri, 2026-11-20, "2026-11-20 14:00", -2w')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Only from this moment on: fri, 2026-11-20, "2026-11-20 14:00", -2w')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only up to this moment; a day counts whole')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Only up to this moment; a day counts whole')
            [CompletionResult]::new('--author', '--author', [CompletionResultType]::ParameterName, 'Only what they did: an id, a part of a name or of an address; `me` is you')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only records of these kinds')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only these words for what was done: approved, started, changed …')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'Only where one of these fields changed')
            [CompletionResult]::new('--range', '--range', [CompletionResultType]::ParameterName, 'Only the commits of a range: main..HEAD')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--first-parent', '--first-parent', [CompletionResultType]::ParameterName, 'Only the branch itself: a merge is told as what it brought, by whoever merged it')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'The oldest first')
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Show each field that changed')
            [CompletionResult]::new('--patch', '--patch', [CompletionResultType]::ParameterName, 'Show each field that changed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Show each field that changed')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;blame' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;timeline' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only from this moment on: fri, 2026-11-20, "2026-11-20 14:00", -2w')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Only from this moment on: fri, 2026-11-20, "2026-11-20 14:00", -2w')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only up to this moment; a day counts whole')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Only up to this moment; a day counts whole')
            [CompletionResult]::new('--depth', '--depth', [CompletionResultType]::ParameterName, 'Only through chains of at most so many steps; 0 is the records themselves')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only events of records of these kinds')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'The newest first')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;review' {
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'Exit with 1 where the range brings any of these: error, warning, note (findings of that level or a worse one), new-spof, new-cycle, lost-redundancy, reach-critical (something newly stands under what is critical), reach or reach:PII (something newly stands on classified data), exposed or exposed:PII (what holds such data newly stands on what is not classified so), uncovered (an asset is made another, by its record or by code that it covers, and no change names it), unapproved (none that names it may run), removed (a record is deleted), settings (itsm.yaml or a schema is another)')
            [CompletionResult]::new('--no-worse-than', '--no-worse-than', [CompletionResultType]::ParameterName, 'Exit with 1 where a metric is worse than at this revision; `itsm metrics` lists them')
            [CompletionResult]::new('--ratchet', '--ratchet', [CompletionResultType]::ParameterName, 'Only these metrics; without --no-worse-than they are held against the start of the range')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--worktree', '--worktree', [CompletionResultType]::ParameterName, 'Hold the working tree against HEAD, or against the revision that is named; records and code')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;graph' {
            [CompletionResult]::new('--depth', '--depth', [CompletionResultType]::ParameterName, 'Only what is at most so many steps away')
            [CompletionResult]::new('--via', '--via', [CompletionResultType]::ParameterName, 'Only along relations of these ways: data, network …')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only assets of these types')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--up', '--up', [CompletionResultType]::ParameterName, 'Only towards the business: who stands on these')
            [CompletionResult]::new('--down', '--down', [CompletionResultType]::ParameterName, 'Only away from it: what these stand on')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Proposed, retired and archived assets take part too')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;validate' {
            [CompletionResult]::new('--deny', '--deny', [CompletionResultType]::ParameterName, 'Take these findings for a "no" too')
            [CompletionResult]::new('--merge', '--merge', [CompletionResultType]::ParameterName, 'Check what a merge of two revisions would make, of HEAD and one where one is named; only what the merge brings')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Show findings of these checks only')
            [CompletionResult]::new('--range', '--range', [CompletionResultType]::ParameterName, 'Show only what a range of commits brings: A..B, A...B since they parted, A for what HEAD brings since it left A')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;metrics' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;audit' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Hold each commit of this branch against the one before it: approvals, states, records, dates, rules')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand out evidence of a period: which changes began, how each stood as it began, a sample, digests of all of it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;audit;verify' {
            [CompletionResult]::new('--anchor', '--anchor', [CompletionResultType]::ParameterName, 'A commit that has to lead to this one: printed by an earlier run and kept elsewhere')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Believe the store as it was at this commit, and begin there')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'End at this commit')
            [CompletionResult]::new('--deny', '--deny', [CompletionResultType]::ParameterName, 'Take notes for a "no" too, with `notes`')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--no-remember', '--no-remember', [CompletionResultType]::ParameterName, 'Do not keep in your state folder which commit was seen')
            [CompletionResult]::new('--forget', '--forget', [CompletionResultType]::ParameterName, 'Take history as it is now, though a commit that was seen before is gone')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;audit;export' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'Of which time: 2026, 2026Q3, 2026-07, 2026-07-01..2026-09-30')
            [CompletionResult]::new('--framework', '--framework', [CompletionResultType]::ParameterName, 'Whose references stand beside the controls: sox, soc2, iso27001 or none')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where to: a folder that is not there yet, a FILE.tar, or - for an archive into a pipe')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where to: a folder that is not there yet, a FILE.tar, or - for an archive into a pipe')
            [CompletionResult]::new('--sample', '--sample', [CompletionResultType]::ParameterName, 'Draw so many of the changes, to be looked at closely')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'What the sample is drawn with; the period, where nothing is said')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'End at this commit')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'Hold the pack in this folder against its manifest')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;audit;help' {
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Hold each commit of this branch against the one before it: approvals, states, records, dates, rules')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand out evidence of a period: which changes began, how each stood as it began, a sample, digests of all of it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;audit;help;verify' {
            break
        }
        'itsm;audit;help;export' {
            break
        }
        'itsm;audit;help;help' {
            break
        }
        'itsm;hook' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put hooks in place: where there is a store, those of commits, merges and pushes; in a bare repository pre-receive')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Take hooks away again, and put back what was there before')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which hooks are in place, stale or somebody else''s; exit code 1 where one that belongs here does not run')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Do what a hook does; git calls this')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;hook;install' {
            [CompletionResult]::new('--change', '--change', [CompletionResultType]::ParameterName, 'What a repository of code wants of its commits: that a change they name is right, that one is added, that there is one')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Put them in place although another program keeps the hooks, or other repositories take theirs from there')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;hook;uninstall' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;hook;status' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;hook;run' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;hook;help' {
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put hooks in place: where there is a store, those of commits, merges and pushes; in a bare repository pre-receive')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Take hooks away again, and put back what was there before')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which hooks are in place, stale or somebody else''s; exit code 1 where one that belongs here does not run')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Do what a hook does; git calls this')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;hook;help;install' {
            break
        }
        'itsm;hook;help;uninstall' {
            break
        }
        'itsm;hook;help;status' {
            break
        }
        'itsm;hook;help;run' {
            break
        }
        'itsm;hook;help;help' {
            break
        }
        'itsm;codeowners' {
            [CompletionResult]::new('--forge', '--forge', [CompletionResultType]::ParameterName, 'Who reads it: github or gitlab; where nothing is said, whose files are in the repository')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it to this file, instead of printing it')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it to this file, instead of printing it')
            [CompletionResult]::new('--default', '--default', [CompletionResultType]::ParameterName, 'The person or team that looks at whatever nobody else owns; `me` is you')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Write nothing: exit with 1 and show the difference where the file is not as it should be')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;push' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Fetch, merge and check, and push nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Fetch, merge and check, and push nothing')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;merge-driver' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--install', '--install', [CompletionResultType]::ParameterName, 'Have git call it in this clone, and compare records by `itsm diff`')
            [CompletionResult]::new('--uninstall', '--uninstall', [CompletionResultType]::ParameterName, 'Have git merge and compare records by lines again')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Tell how this clone is set up; exit code 1 says that something is missing')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;explain' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;schema' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;completions' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--static', '--static', [CompletionResultType]::ParameterName, 'Print the script that knows commands and flags but asks no store: for packages')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;man' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Write one page for each command into this folder')
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;doctor' {
            [CompletionResult]::new('-C', '-C ', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Use the store in this folder, instead of the nearest one upwards')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Read the store as it was: any git revision, or a date')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Print as table, json, ndjson, csv, yaml or ids; some commands know more')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these fields of a list')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by a field; -FIELD turns it round')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many of a list')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'Take this as the present moment')
            [CompletionResult]::new('--fix', '--fix', [CompletionResultType]::ParameterName, 'Write the editor''s schemas anew where they are of another version')
            [CompletionResult]::new('--clear-cache', '--clear-cache', [CompletionResultType]::ParameterName, 'Remove what was kept of earlier readings; the next reading keeps it anew')
            [CompletionResult]::new('--staged', '--staged', [CompletionResultType]::ParameterName, 'Read what is staged in git''s index: what a commit would hold')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no more than was asked for')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more of what is done')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page the output')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'itsm;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Start a store: itsm.yaml, folders, what editors need, and a record of yourself')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what wants attention now: open incidents, changes running and next, findings; yours first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show records of any kind, whole, with what the other records say of them')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Open a record in your editor; it is checked on save, opened again on an error, and committed')
            [CompletionResult]::new('asset', 'asset', [CompletionResultType]::ParameterValue, 'Keep the inventory: what we have and what it is for')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Plan changes, have them approved, carry them out, look back on them')
            [CompletionResult]::new('gate', 'gate', [CompletionResultType]::ParameterValue, 'Say whether something may go out now: exit code 0 says yes, 1 no and every reason, 2 that it cannot be answered')
            [CompletionResult]::new('incident', 'incident', [CompletionResultType]::ParameterValue, 'Run an outage: open it, keep its log, tell who has to know, end it')
            [CompletionResult]::new('problem', 'problem', [CompletionResultType]::ParameterValue, 'Keep problems: root causes, workarounds, corrective actions; and look back on a month')
            [CompletionResult]::new('person', 'person', [CompletionResultType]::ParameterValue, 'Keep the people: who can own, approve and be called')
            [CompletionResult]::new('team', 'team', [CompletionResultType]::ParameterValue, 'Keep the teams: who gets the incidents, who is called')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Find records by a CEL expression')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Say which person of this store you are, by git''s user.email')
            [CompletionResult]::new('impact', 'impact', [CompletionResultType]::ParameterValue, 'Show who is hit if these assets fail together, how badly, through what, and whom to tell')
            [CompletionResult]::new('deps', 'deps', [CompletionResultType]::ParameterValue, 'Show what assets stand on, however far down; with -f svg, mermaid or dot it is drawn')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Show how one asset comes to stand on another; exit code 1 says that it does not')
            [CompletionResult]::new('spof', 'spof', [CompletionResultType]::ParameterValue, 'Show single points of failure: what alone takes others down')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what differs between two revisions: records, fields, and what that does to the graph')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show what commits did to records, in words, the newest first')
            [CompletionResult]::new('blame', 'blame', [CompletionResultType]::ParameterValue, 'Show who set each field of a record as it is now, when, in which commit, and under which change')
            [CompletionResult]::new('timeline', 'timeline', [CompletionResultType]::ParameterValue, 'Show all that happened to records and to what they stand on: edits, changes, incidents, approvals, in one order')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Show what a range of commits decides, for who has to say yes or no')
            [CompletionResult]::new('graph', 'graph', [CompletionResultType]::ParameterValue, 'Draw what stands on what: the whole store, or what is around some assets')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check every record of the store')
            [CompletionResult]::new('metrics', 'metrics', [CompletionResultType]::ParameterValue, 'Count what should become less: findings, assets without an owner, single points of failure …')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Prove from history that approvals, states and records were kept as they should, and hand out the evidence')
            [CompletionResult]::new('hook', 'hook', [CompletionResultType]::ParameterValue, 'Check records whenever git commits, merges or pushes')
            [CompletionResult]::new('codeowners', 'codeowners', [CompletionResultType]::ParameterValue, 'Print CODEOWNERS for GitHub or GitLab, out of the owners of assets')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Push what is committed, merged by record with what others have pushed, and checked before it goes')
            [CompletionResult]::new('merge-driver', 'merge-driver', [CompletionResultType]::ParameterValue, 'Merge records by record, field and list entry, as git''s merge driver')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a check: what it wants, why, and how to mend what it finds')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema (draft 2020-12) of a kind of record, of itsm.yaml, or of what a command prints')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the script that completes commands, ids and fields in a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of a command, or write all of them into a folder')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check what is around the records: git, the repository, your identity, the editor''s schemas')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;help;init' {
            break
        }
        'itsm;help;status' {
            break
        }
        'itsm;help;show' {
            break
        }
        'itsm;help;edit' {
            break
        }
        'itsm;help;asset' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add an asset')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List assets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show assets, whole, with what stands on them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of assets: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that one asset stands on another')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that one asset stands on another no more, whichever end tells it')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Move all that a person or a team owns to another')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire assets: out of use, kept for the record')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give an asset another id; every reference in the store follows, in one commit')
            break
        }
        'itsm;help;asset;new' {
            break
        }
        'itsm;help;asset;list' {
            break
        }
        'itsm;help;asset;show' {
            break
        }
        'itsm;help;asset;set' {
            break
        }
        'itsm;help;asset;link' {
            break
        }
        'itsm;help;asset;unlink' {
            break
        }
        'itsm;help;asset;transfer' {
            break
        }
        'itsm;help;asset;retire' {
            break
        }
        'itsm;help;asset;rename' {
            break
        }
        'itsm;help;change' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Plan a change')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Record a change that is done: a standard one, with its links and when it ran')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List changes, in order of their windows')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show changes, whole, with whom they hit, their risk, what is in the way, approvals, what is missing and what happened to them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of changes: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'Take it apart into tasks, and say who does them')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Look at templates: what is done often, written once')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Show changes, freezes and maintenance windows: a month, or any other time')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Show what a change risks, term by term, with the record that each term comes from')
            [CompletionResult]::new('conflicts', 'conflicts', [CompletionResultType]::ParameterValue, 'Show what stands in the way: other changes, freezes, what is broken, and what changes do together; exit code 1 says that something does')
            [CompletionResult]::new('slot', 'slot', [CompletionResultType]::ParameterValue, 'Show when a change could run: without freeze, clash or lost redundancy, in its assets'' maintenance windows, after the notice that is owed; exit code 1 says that no such time was found')
            [CompletionResult]::new('notice', 'notice', [CompletionResultType]::ParameterValue, 'Show who is to be told of a planned disruption, why, and the text; exit code 1 says that it is late')
            [CompletionResult]::new('submit', 'submit', [CompletionResultType]::ParameterValue, 'Ask for the approval of drafts; what needs nobody''s is approved at once')
            [CompletionResult]::new('approvals', 'approvals', [CompletionResultType]::ParameterValue, 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a change: it must not go ahead as it is written')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back your decision on a change; the file of it stays, and another says that it counts no more')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin what is approved, and record when')
            [CompletionResult]::new('complete', 'complete', [CompletionResultType]::ParameterValue, 'Record that changes were done as planned, and when')
            [CompletionResult]::new('fail', 'fail', [CompletionResultType]::ParameterValue, 'Record that changes did not do what they should; they owe a review')
            [CompletionResult]::new('rollback', 'rollback', [CompletionResultType]::ParameterValue, 'Record that changes were undone; they owe a review')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Look back on a change that is over: how it went, and what is to be learnt')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close changes that are over, and reviewed where a review is owed')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give changes up before they run')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take changes that are requested or rejected back to draft')
            break
        }
        'itsm;help;change;new' {
            break
        }
        'itsm;help;change;record' {
            break
        }
        'itsm;help;change;list' {
            break
        }
        'itsm;help;change;show' {
            break
        }
        'itsm;help;change;set' {
            break
        }
        'itsm;help;change;task' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a task')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks, with what they take from the record around them')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin tasks')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that tasks are done')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give tasks up')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does a task')
            break
        }
        'itsm;help;change;task;add' {
            break
        }
        'itsm;help;change;task;list' {
            break
        }
        'itsm;help;change;task;start' {
            break
        }
        'itsm;help;change;task;done' {
            break
        }
        'itsm;help;change;task;cancel' {
            break
        }
        'itsm;help;change;task;assign' {
            break
        }
        'itsm;help;change;template' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show templates, whole, with the changes that were made from them')
            break
        }
        'itsm;help;change;template;list' {
            break
        }
        'itsm;help;change;template;show' {
            break
        }
        'itsm;help;change;calendar' {
            break
        }
        'itsm;help;change;risk' {
            break
        }
        'itsm;help;change;conflicts' {
            break
        }
        'itsm;help;change;slot' {
            break
        }
        'itsm;help;change;notice' {
            break
        }
        'itsm;help;change;submit' {
            break
        }
        'itsm;help;change;approvals' {
            break
        }
        'itsm;help;change;approve' {
            break
        }
        'itsm;help;change;reject' {
            break
        }
        'itsm;help;change;withdraw' {
            break
        }
        'itsm;help;change;start' {
            break
        }
        'itsm;help;change;complete' {
            break
        }
        'itsm;help;change;fail' {
            break
        }
        'itsm;help;change;rollback' {
            break
        }
        'itsm;help;change;review' {
            break
        }
        'itsm;help;change;close' {
            break
        }
        'itsm;help;change;cancel' {
            break
        }
        'itsm;help;change;reopen' {
            break
        }
        'itsm;help;gate' {
            break
        }
        'itsm;help;incident' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open an incident: itsm incident new findb1 "payroll cannot reach its database"')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List incidents, the most pressing first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show incidents, whole: priority and why, who is hit, whom to call, what is owed, what else goes on, the log')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Show what is owed and until when: news, the next rung, targets, tasks, reports; exit code 1 says that something is late')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Take incidents up: somebody is at them')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Write an entry into an incident''s log; without a text, show the log')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say whose an incident is: who manages it, who tells people, which team has it, who helps')
            [CompletionResult]::new('handoff', 'handoff', [CompletionResultType]::ParameterValue, 'Give an incident to another team, with what is known, tried and ruled out, written from the log')
            [CompletionResult]::new('escalate', 'escalate', [CompletionResultType]::ParameterValue, 'Call the next rung of the team''s ladder: says who it is and how they are reached, and records that they were called')
            [CompletionResult]::new('hypothesis', 'hypothesis', [CompletionResultType]::ParameterValue, 'Keep what it may be apart from what it was not')
            [CompletionResult]::new('task', 'task', [CompletionResultType]::ParameterValue, 'Take it apart into tasks, and say who does them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of incidents: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('priority', 'priority', [CompletionResultType]::ParameterValue, 'Show how an incident''s priority comes about, or set it by your word')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link an incident to its problem, to the incident that it repeats, to an event, to something elsewhere')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Take back what an incident was linked to')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Record that the service is back, and since when; ends the outage')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Record what it was and what mended it')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close incidents: reported on where a report is due, every task done or dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Go back to work on an incident that was thought to be over')
            [CompletionResult]::new('notify', 'notify', [CompletionResultType]::ParameterValue, 'Show whom to tell of an incident, why, how they are reached, and in which words; send it, or note that it was told')
            [CompletionResult]::new('status-page', 'status-page', [CompletionResultType]::ParameterValue, 'Write a static status page: HTML without scripts, JSON, and an RSS feed')
            [CompletionResult]::new('suspects', 'suspects', [CompletionResultType]::ParameterValue, 'Show what was done below what broke, before it broke: changes, other incidents, edits of records; exit code 1 says nothing')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show the service disruption report of an incident, or write its reason and recommendations')
            break
        }
        'itsm;help;incident;new' {
            break
        }
        'itsm;help;incident;list' {
            break
        }
        'itsm;help;incident;show' {
            break
        }
        'itsm;help;incident;due' {
            break
        }
        'itsm;help;incident;start' {
            break
        }
        'itsm;help;incident;log' {
            break
        }
        'itsm;help;incident;assign' {
            break
        }
        'itsm;help;incident;handoff' {
            break
        }
        'itsm;help;incident;escalate' {
            break
        }
        'itsm;help;incident;hypothesis' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what it may be')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what it may be, and what became of that')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'It was this')
            [CompletionResult]::new('rule-out', 'rule-out', [CompletionResultType]::ParameterValue, 'It was not this')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Nobody knows after all')
            break
        }
        'itsm;help;incident;hypothesis;add' {
            break
        }
        'itsm;help;incident;hypothesis;list' {
            break
        }
        'itsm;help;incident;hypothesis;verify' {
            break
        }
        'itsm;help;incident;hypothesis;rule-out' {
            break
        }
        'itsm;help;incident;hypothesis;reopen' {
            break
        }
        'itsm;help;incident;task' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a task')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks, with what they take from the record around them')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Begin tasks')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that tasks are done')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give tasks up')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does a task')
            break
        }
        'itsm;help;incident;task;add' {
            break
        }
        'itsm;help;incident;task;list' {
            break
        }
        'itsm;help;incident;task;start' {
            break
        }
        'itsm;help;incident;task;done' {
            break
        }
        'itsm;help;incident;task;cancel' {
            break
        }
        'itsm;help;incident;task;assign' {
            break
        }
        'itsm;help;incident;set' {
            break
        }
        'itsm;help;incident;priority' {
            break
        }
        'itsm;help;incident;link' {
            break
        }
        'itsm;help;incident;unlink' {
            break
        }
        'itsm;help;incident;restore' {
            break
        }
        'itsm;help;incident;resolve' {
            break
        }
        'itsm;help;incident;close' {
            break
        }
        'itsm;help;incident;reopen' {
            break
        }
        'itsm;help;incident;notify' {
            break
        }
        'itsm;help;incident;status-page' {
            break
        }
        'itsm;help;incident;suspects' {
            break
        }
        'itsm;help;incident;report' {
            break
        }
        'itsm;help;problem' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Open a problem, from the incidents that are cases of it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List problems, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show problems, whole, with their incidents, what these cost, what is overdue and what happened to them')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of problems: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that incidents are cases of a problem')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that incidents are no cases of a problem after all')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'Say what is to be done so that it does not happen again, and follow it up')
            [CompletionResult]::new('known-error', 'known-error', [CompletionResultType]::ParameterValue, 'Say what it is and what helps until it is mended; responders are shown it when an incident looks like it')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Record that the cause is gone')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close problems that are resolved, every action done or dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up a problem again')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Look back on a month: every incident and how it went, what came back, what is overdue, how available the business was')
            break
        }
        'itsm;help;problem;new' {
            break
        }
        'itsm;help;problem;list' {
            break
        }
        'itsm;help;problem;show' {
            break
        }
        'itsm;help;problem;set' {
            break
        }
        'itsm;help;problem;link' {
            break
        }
        'itsm;help;problem;unlink' {
            break
        }
        'itsm;help;problem;action' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an action to a problem')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the actions of a problem, or the open ones of all')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that actions are done')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Decide against actions')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take actions up again that were done or dropped')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Say who does actions, or until when')
            break
        }
        'itsm;help;problem;action;add' {
            break
        }
        'itsm;help;problem;action;list' {
            break
        }
        'itsm;help;problem;action;done' {
            break
        }
        'itsm;help;problem;action;drop' {
            break
        }
        'itsm;help;problem;action;reopen' {
            break
        }
        'itsm;help;problem;action;assign' {
            break
        }
        'itsm;help;problem;known-error' {
            break
        }
        'itsm;help;problem;resolve' {
            break
        }
        'itsm;help;problem;close' {
            break
        }
        'itsm;help;problem;reopen' {
            break
        }
        'itsm;help;problem;review' {
            break
        }
        'itsm;help;person' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a person')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show people, whole, with what they own')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a person: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Say that somebody has left; what they still own is listed, or moved with --to')
            break
        }
        'itsm;help;person;new' {
            break
        }
        'itsm;help;person;list' {
            break
        }
        'itsm;help;person;show' {
            break
        }
        'itsm;help;person;set' {
            break
        }
        'itsm;help;person;leave' {
            break
        }
        'itsm;help;team' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a team')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List teams')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show teams, whole, with what they support')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a team: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('oncall', 'oncall', [CompletionResultType]::ParameterValue, 'Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is')
            break
        }
        'itsm;help;team;new' {
            break
        }
        'itsm;help;team;list' {
            break
        }
        'itsm;help;team;show' {
            break
        }
        'itsm;help;team;set' {
            break
        }
        'itsm;help;team;oncall' {
            break
        }
        'itsm;help;query' {
            break
        }
        'itsm;help;whoami' {
            break
        }
        'itsm;help;impact' {
            break
        }
        'itsm;help;deps' {
            break
        }
        'itsm;help;path' {
            break
        }
        'itsm;help;spof' {
            break
        }
        'itsm;help;diff' {
            break
        }
        'itsm;help;log' {
            break
        }
        'itsm;help;blame' {
            break
        }
        'itsm;help;timeline' {
            break
        }
        'itsm;help;review' {
            break
        }
        'itsm;help;graph' {
            break
        }
        'itsm;help;validate' {
            break
        }
        'itsm;help;metrics' {
            break
        }
        'itsm;help;audit' {
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Hold each commit of this branch against the one before it: approvals, states, records, dates, rules')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand out evidence of a period: which changes began, how each stood as it began, a sample, digests of all of it')
            break
        }
        'itsm;help;audit;verify' {
            break
        }
        'itsm;help;audit;export' {
            break
        }
        'itsm;help;hook' {
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put hooks in place: where there is a store, those of commits, merges and pushes; in a bare repository pre-receive')
            [CompletionResult]::new('uninstall', 'uninstall', [CompletionResultType]::ParameterValue, 'Take hooks away again, and put back what was there before')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which hooks are in place, stale or somebody else''s; exit code 1 where one that belongs here does not run')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Do what a hook does; git calls this')
            break
        }
        'itsm;help;hook;install' {
            break
        }
        'itsm;help;hook;uninstall' {
            break
        }
        'itsm;help;hook;status' {
            break
        }
        'itsm;help;hook;run' {
            break
        }
        'itsm;help;codeowners' {
            break
        }
        'itsm;help;push' {
            break
        }
        'itsm;help;merge-driver' {
            break
        }
        'itsm;help;explain' {
            break
        }
        'itsm;help;schema' {
            break
        }
        'itsm;help;completions' {
            break
        }
        'itsm;help;man' {
            break
        }
        'itsm;help;doctor' {
            break
        }
        'itsm;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
