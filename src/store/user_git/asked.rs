//! A git that has been asked something: its answer is heard when it is wanted, or line by line. Starts none.

use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout};
use std::thread;

use super::{Ended, Git};
use crate::store::error::StoreError;

/// A git that is answering
#[derive(Debug)]
pub(in crate::store) struct Asked<'a> {
    git: Git<'a>,
    child: Child,
}

impl<'a> Asked<'a> {
    pub(super) fn new(git: Git<'a>, child: Child) -> Asked<'a> {
        Asked { git, child }
    }

    /// Tells it something, and waits for the answer.
    pub(super) fn answer_to(mut self, input: &[u8]) -> Result<Ended, StoreError> {
        let pipe = self.child.stdin.take();
        thread::scope(|scope| {
            // Written beside the reading: a long list and its long answer would wait for one another.
            scope.spawn(move || pipe.map(|mut pipe| pipe.write_all(input)));
            self.answer()
        })
    }

    /// Waits for the answer; a failure is one too.
    pub fn answer(self) -> Result<Ended, StoreError> {
        let output = self.child.wait_with_output().map_err(|e| self.git.not_run(e))?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Ok(Ended { status: output.status, output: output.stdout, said })
    }
}

/// So much is said in one go: less than any pipe holds, so that nobody waits for the other to listen.
const BREATH: usize = 4096;

/// A git that answers each line with a line, and goes when nobody talks to it any more
#[derive(Debug)]
pub(in crate::store) struct Talk {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    _child: Child,
}

impl Talk {
    pub(super) fn with(mut child: Child) -> io::Result<Talk> {
        match (child.stdin.take(), child.stdout.take()) {
            (Some(to), Some(from)) => Ok(Talk { to, from: BufReader::new(from), _child: child }),
            _ => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    /// The answers to these lines.
    pub fn ask(&mut self, lines: &[String]) -> io::Result<Vec<String>> {
        let mut answers = Vec::with_capacity(lines.len());
        let mut rest = lines;
        while !rest.is_empty() {
            let mut breath = String::new();
            while let Some((line, others)) = rest.split_first().filter(|_| breath.len() < BREATH) {
                breath.extend([line.as_str(), "\n"]);
                rest = others;
            }
            self.to.write_all(breath.as_bytes())?;
            for _ in answers.len()..lines.len() - rest.len() {
                answers.push(self.line()?);
            }
        }
        Ok(answers)
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = Vec::new();
        self.from.read_until(b'\n', &mut line)?;
        match line.pop() {
            Some(b'\n') => Ok(String::from_utf8_lossy(&line).into_owned()),
            _ => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}
