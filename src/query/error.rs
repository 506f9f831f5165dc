//! Why an expression could not be understood or answered, shown under the place that is meant.

use std::ops::Range;

use miette::SourceSpan;

/// An expression could not be understood, or not be answered for a record
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("{message}")]
pub struct QueryError {
    pub message: String,
    #[source_code]
    pub text: String,
    #[label("{label}")]
    pub at: SourceSpan,
    label: String,
    #[help]
    pub help: Option<String>,
}

impl QueryError {
    pub(super) fn new(complaint: Complaint, text: &str) -> QueryError {
        let Complaint { message, at, label, help } = complaint;
        let at = at.unwrap_or(0..text.len());
        let label = label.unwrap_or_else(|| "here".to_owned());
        QueryError { message, text: text.to_owned(), at: (at.start, at.len()).into(), label, help }
    }

    /// The same, with whom it is about in front.
    pub(super) fn about(mut self, record: &str) -> QueryError {
        self.message = format!("`{record}` cannot be asked: {}", self.message);
        self
    }

    /// Where in the text it is, in bytes.
    pub fn place(&self) -> Range<usize> {
        self.at.offset()..self.at.offset() + self.at.len()
    }
}

/// What is wrong with a part of an expression, before the whole text is at hand
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Complaint {
    pub message: String,
    /// Where; nothing for as long as only what is wrong is known.
    pub at: Option<Range<usize>>,
    pub label: Option<String>,
    pub help: Option<String>,
}

/// What an expression's part comes to; complaints are rare and kept small
pub(super) type Given<T> = Result<T, Box<Complaint>>;

impl Complaint {
    pub(super) fn new(message: impl Into<String>) -> Box<Complaint> {
        Box::new(Complaint { message: message.into(), ..Complaint::default() })
    }

    /// Says where it is, unless something inside has said so more closely.
    pub(super) fn at(mut self: Box<Complaint>, at: &Range<usize>) -> Box<Complaint> {
        self.at.get_or_insert_with(|| at.clone());
        self
    }

    pub(super) fn label(mut self: Box<Complaint>, label: impl Into<String>) -> Box<Complaint> {
        self.label = Some(label.into());
        self
    }

    pub(super) fn help(mut self: Box<Complaint>, help: impl Into<String>) -> Box<Complaint> {
        self.help = Some(help.into());
        self
    }
}
