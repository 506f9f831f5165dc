//! Why a command could not be carried out, in one type: what the layers below said, or what was wrong with the question.

use std::fmt;

use miette::Diagnostic;

/// The job could not be done: exit 2
#[derive(Debug)]
pub struct Trouble(Box<dyn Diagnostic + Send + Sync + 'static>);

/// The question itself was wrong
#[derive(Debug, thiserror::Error, Diagnostic)]
#[error("{message}")]
struct Question {
    message: String,
    #[help]
    help: Option<String>,
}

impl Trouble {
    pub fn new(message: impl Into<String>) -> Trouble {
        Question { message: message.into(), help: None }.into()
    }

    pub fn with_help(message: impl Into<String>, help: impl Into<String>) -> Trouble {
        Question { message: message.into(), help: Some(help.into()) }.into()
    }

    /// A stream that cannot be written to.
    pub fn stream(error: std::io::Error) -> Trouble {
        Trouble::new(format!("cannot write the result: {error}"))
    }

    pub fn diagnostic(&self) -> &(dyn Diagnostic + 'static) {
        self.0.as_ref()
    }
}

impl<E: Diagnostic + Send + Sync + 'static> From<E> for Trouble {
    fn from(error: E) -> Trouble {
        Trouble(Box::new(error))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Trouble {
    pub fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(self.0.as_ref())
    }
}
