//! Trailers of a commit's message, as git itself reads and writes them. Git is run without any configuration, since that can
//! name programs to run for each trailer.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use super::environment;
use super::error::StoreError;

/// The line below which git throws everything away
const SCISSORS: &str = " ------------------------ >8 ------------------------";

/// What git will keep of a message that is being written: without comments, and what is below the scissors.
pub fn kept(message: &str, comment: &str) -> String {
    let is_cut = |line: &&str| line.strip_prefix(comment).is_some_and(|rest| rest == SCISSORS);
    let lines = message.lines().take_while(|line| !is_cut(line)).filter(|line| !line.starts_with(comment));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Keys and values at the end of a message.
pub fn trailers(message: &str) -> Result<Vec<(String, String)>, StoreError> {
    let output = run(&["--parse", "--no-divider"], message)?;
    let pair = |line: &str| {
        let (key, value) = line.split_once(':')?;
        Some((key.trim().to_owned(), value.trim().to_owned()))
    };
    Ok(output.lines().filter_map(pair).collect())
}

/// The message with one more, unless it says so already.
pub fn with_trailer(message: &str, comment: &str, key: &str, value: &str) -> Result<String, StoreError> {
    let trailer = format!("--trailer={key}: {value}");
    // Git finds the end of the message by its comments.
    let setting = format!("core.commentChar={comment}");
    let options = ["--no-divider", "--if-exists=addIfDifferent", &trailer];
    run_with(&["-c", &setting], &options, message)
}

fn run(options: &[&str], input: &str) -> Result<String, StoreError> {
    run_with(&[], options, input)
}

fn run_with(settings: &[&str], options: &[&str], input: &str) -> Result<String, StoreError> {
    let failed = |error| StoreError::io("run", Path::new("git"), error);
    let mut command = Command::new("git");
    let needed = ["PATH", "SYSTEMROOT", "TMPDIR", "TEMP"];
    let kept = environment::variables().filter(|(name, _)| needed.iter().any(|it| name == *it));
    command.args(settings).arg("interpret-trailers").args(options).env_clear().envs(kept);
    let nowhere = Path::new("/nonexistent/itsm");
    command.env("GIT_DIR", nowhere).env("HOME", nowhere).env("XDG_CONFIG_HOME", nowhere);
    command.env("GIT_CONFIG_NOSYSTEM", "1").env("LC_ALL", "C.UTF-8");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(failed)?;
    let pipe = child.stdin.take();
    let output = thread::scope(|scope| {
        scope.spawn(move || pipe.map(|mut pipe| pipe.write_all(input.as_bytes())));
        child.wait_with_output()
    });
    let output = output.map_err(failed)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(StoreError::git(format!("git cannot read the trailers of the message: {said}")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BELOW: &str = "# ------------------------ >8 ------------------------\n# Do not modify\ndiff --git a b\n+Change: CHG-3\n";

    #[test]
    fn what_git_will_keep() {
        let message = format!("Subject\n\nBody\n# Change: CHG-2\n\nChange: CHG-1\n{BELOW}");
        let kept = kept(&message, "#");
        assert_eq!(trailers(&kept).unwrap(), [("Change".to_owned(), "CHG-1".to_owned())]);
        assert_eq!(trailers("Subject\n\nChange: CHG-1 is what I mean\n\nlast words\n").unwrap(), []);
    }

    #[test]
    fn a_trailer_goes_above_the_comments_and_the_scissors() {
        let message = format!("Subject\n\nBody --- with a line\n---\nmore\n\n# a comment\n{BELOW}");
        let now = with_trailer(&message, "#", "Change", "CHG-1").unwrap();
        assert!(now.starts_with("Subject\n\nBody --- with a line\n---\nmore\n\nChange: CHG-1\n"), "{now}");
        assert!(now.ends_with(BELOW), "{now}");
        assert_eq!(with_trailer(&now, "#", "Change", "CHG-1").unwrap(), now);
        let beside = with_trailer("Subject\n\nSigned-off-by: Jim <j@x>\n", "#", "Change", "CHG-1").unwrap();
        assert_eq!(beside, "Subject\n\nSigned-off-by: Jim <j@x>\nChange: CHG-1\n");
    }
}
