//! Messages in `itsm.yaml` that could not be sent.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::pointer::Pointer;
use crate::practice::message;

pub(super) static RULE: Rule = Rule {
    name: "invalid-message",
    level: Level::Error,
    summary: "words for an audience that could not be sent",
    explain: "\
A message under `incidents.messages` in `itsm.yaml` asks for a field that there is not, is no template, is too
long, or does what a template may not do here.

It would be found out at three in the morning, when somebody has to be told.

A template shows fields, and chooses and repeats with `if` and `for`. It cannot compute: no `~`, no `+`, no
lists, no `set`, no macros; it is at most 16 KB and makes at most 64 KB. As with Jinja's `trim_blocks`, the line
break after `{% … %}` goes. Mend it where the finding points; `itsm incident notify INC --template NAME` shows
what it makes.

```yaml
incidents:
  messages:
    client:
      subject: 'Disruption: {{ incident.titel }}'       # invalid-message: there is no field `titel`
      text: |
        {% for it in services %}
        - {{ it.name }} is {{ it.effect }}
        {% endfor %}
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (name, template) in &cx.snapshot.settings.incidents.messages {
        let Err(bad) = message::check(name, template) else { continue };
        let at = Pointer::field("incidents").key("messages").key(name.clone()).key(bad.part);
        let finding = RULE.finding(cx.setting(at), bad.to_string());
        found.push(match bad.help {
            Some(help) => finding.help(help),
            None => finding,
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn found(text: &str) -> String {
        let settings = format!(
            "version: 1\nincidents:\n  messages:\n    client:\n      subject: s\n      text: '{text}'\n"
        );
        check("invalid-message", &[("itsm.yaml", &settings)])
    }

    #[test]
    fn a_field_that_there_is_not() {
        let told = found("{{ incident.titel }}");
        assert!(told.starts_with("itsm.yaml:6:13 error: the template `client` of itsm.yaml (text, line 1) makes no message: it asks for a field"), "{told}");
        assert!(found("{% set a = 1 %}").contains("is not for templates here"));
    }

    #[test]
    fn one_that_does() {
        assert_eq!(found("{{ incident.title }}{% for it in systems %}{{ it.name }}{% endfor %}"), "");
    }
}
