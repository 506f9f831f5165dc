
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
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Plan changes, have them approved, carry them out')
            [CompletionResult]::new('person', 'person', [CompletionResultType]::ParameterValue, 'Keep the people: who can own, approve and be called')
            [CompletionResult]::new('team', 'team', [CompletionResultType]::ParameterValue, 'Keep the teams: who gets the incidents, who is called')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Find records by a CEL expression')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Say which person of this store you are, by git''s user.email')
            [CompletionResult]::new('impact', 'impact', [CompletionResultType]::ParameterValue, 'Show who is hit if these assets fail together, how badly, through what, and whom to tell')
            [CompletionResult]::new('deps', 'deps', [CompletionResultType]::ParameterValue, 'Show what assets stand on, however far down; with -f svg, mermaid or dot it is drawn')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Show how one asset comes to stand on another; exit code 1 says that it does not')
            [CompletionResult]::new('spof', 'spof', [CompletionResultType]::ParameterValue, 'Show single points of failure: what alone takes others down')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what differs between two revisions: records, fields, and what that does to the graph')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check every record of the store')
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
            [CompletionResult]::new('--no-git', '--no-git', [CompletionResultType]::ParameterName, 'Make no git repository')
            [CompletionResult]::new('--commit', '--commit', [CompletionResultType]::ParameterName, 'Commit what was written')
            [CompletionResult]::new('--no-commit', '--no-commit', [CompletionResultType]::ParameterName, 'Leave what was written uncommitted')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of assets: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
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
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'The person or team that answers for it')
            [CompletionResult]::new('--support-group', '--support-group', [CompletionResultType]::ParameterName, 'The team that gets its incidents')
            [CompletionResult]::new('--lifecycle', '--lifecycle', [CompletionResultType]::ParameterName, 'Its stage of life; active, unless another is named')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Owned, first or second, by this person or team')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Of this type: application, server …')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'With this tag: KEY, or KEY=VALUE')
            [CompletionResult]::new('--lifecycle', '--lifecycle', [CompletionResultType]::ParameterName, 'In this stage of life: proposed, active, deprecated, retired, archived')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'In this environment: prod, test …')
            [CompletionResult]::new('--criticality', '--criticality', [CompletionResultType]::ParameterName, 'This critical: low, medium, high, critical')
            [CompletionResult]::new('--classification', '--classification', [CompletionResultType]::ParameterName, 'Holding this kind of data: PII, SOX …')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''criticality == "high" && !has(owner)''; see `itsm query --help`')
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
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Owned, first or second, by this person or team')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Of this type: application, server …')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'With this tag: KEY, or KEY=VALUE')
            [CompletionResult]::new('--lifecycle', '--lifecycle', [CompletionResultType]::ParameterName, 'In this stage of life: proposed, active, deprecated, retired, archived')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'In this environment: prod, test …')
            [CompletionResult]::new('--criticality', '--criticality', [CompletionResultType]::ParameterName, 'This critical: low, medium, high, critical')
            [CompletionResult]::new('--classification', '--classification', [CompletionResultType]::ParameterName, 'Holding this kind of data: PII, SOX …')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''criticality == "high" && !has(owner)''; see `itsm query --help`')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of assets: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
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
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a change: it must not go ahead as it is written')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back your decision on a change; the file of it stays, and another says that it counts no more')
            [CompletionResult]::new('approvals', 'approvals', [CompletionResultType]::ParameterValue, 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Show what a change risks, term by term, with the record that each term comes from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;change;approve' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Say why, in the decision itself')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'Sign with this key instead of git''s user.signingkey')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Say why, in the commit''s message')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Count for this approval rule alone')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'Until when the approval counts; as long as the store says, where nothing is said')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
        'itsm;change;risk' {
            [CompletionResult]::new('--affects', '--affects', [CompletionResultType]::ParameterName, 'Assets that a change would touch, instead of a change that is written down')
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
        'itsm;change;help' {
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a change: it must not go ahead as it is written')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back your decision on a change; the file of it stays, and another says that it counts no more')
            [CompletionResult]::new('approvals', 'approvals', [CompletionResultType]::ParameterValue, 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Show what a change risks, term by term, with the record that each term comes from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
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
        'itsm;change;help;approvals' {
            break
        }
        'itsm;change;help;risk' {
            break
        }
        'itsm;change;help;help' {
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a person: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Say that somebody has left; what they still own is listed, or moved with --to')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;person;new' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Their full name')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'An address that they commit and are written to with')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What they do here')
            [CompletionResult]::new('--manager', '--manager', [CompletionResultType]::ParameterName, 'The person they report to')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''criticality == "high" && !has(owner)''; see `itsm query --help`')
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
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''criticality == "high" && !has(owner)''; see `itsm query --help`')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a person: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a team: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'itsm;team;new' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What people call it; the id, unless another is named')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'Who leads it')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''criticality == "high" && !has(owner)''; see `itsm query --help`')
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
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'For which a CEL expression holds: ''criticality == "high" && !has(owner)''; see `itsm query --help`')
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
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the difference and write nothing')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a team: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
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
        'itsm;validate' {
            [CompletionResult]::new('--deny', '--deny', [CompletionResultType]::ParameterName, 'Take these findings for a "no" too')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Show findings of these checks only')
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
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Plan changes, have them approved, carry them out')
            [CompletionResult]::new('person', 'person', [CompletionResultType]::ParameterValue, 'Keep the people: who can own, approve and be called')
            [CompletionResult]::new('team', 'team', [CompletionResultType]::ParameterValue, 'Keep the teams: who gets the incidents, who is called')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Find records by a CEL expression')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Say which person of this store you are, by git''s user.email')
            [CompletionResult]::new('impact', 'impact', [CompletionResultType]::ParameterValue, 'Show who is hit if these assets fail together, how badly, through what, and whom to tell')
            [CompletionResult]::new('deps', 'deps', [CompletionResultType]::ParameterValue, 'Show what assets stand on, however far down; with -f svg, mermaid or dot it is drawn')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Show how one asset comes to stand on another; exit code 1 says that it does not')
            [CompletionResult]::new('spof', 'spof', [CompletionResultType]::ParameterValue, 'Show single points of failure: what alone takes others down')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what differs between two revisions: records, fields, and what that does to the graph')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check every record of the store')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of assets: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
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
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a change: it must not go ahead as it is written')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back your decision on a change; the file of it stays, and another says that it counts no more')
            [CompletionResult]::new('approvals', 'approvals', [CompletionResultType]::ParameterValue, 'Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing')
            [CompletionResult]::new('risk', 'risk', [CompletionResultType]::ParameterValue, 'Show what a change risks, term by term, with the record that each term comes from')
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
        'itsm;help;change;approvals' {
            break
        }
        'itsm;help;change;risk' {
            break
        }
        'itsm;help;person' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a person')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List people')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show people, whole, with what they own')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a person: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
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
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set fields of a team: FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE')
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
        'itsm;help;validate' {
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
