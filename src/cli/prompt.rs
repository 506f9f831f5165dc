//! Questions at a terminal. Escape and Ctrl-C mean "leave it", and leave nothing behind.

use inquire::validator::Validation;
use inquire::{Confirm, InquireError, MultiSelect, Select, Text};

use super::trouble::Trouble;

/// An answer, or the wish to leave
pub type Answer<T> = Result<Option<T>, Trouble>;

/// A line of text that passes the test.
pub fn text(
    question: &str,
    default: Option<&str>,
    help: &str,
    fault: impl Fn(&str) -> Option<String> + Clone + 'static,
) -> Answer<String> {
    let check = move |input: &str| {
        Ok(match fault(input.trim()) {
            Some(fault) => Validation::Invalid(fault.into()),
            None => Validation::Valid,
        })
    };
    let mut prompt = Text::new(question).with_validator(check);
    prompt.default = default;
    prompt.help_message = (!help.is_empty()).then_some(help);
    answer(prompt.prompt().map(|text| text.trim().to_owned()))
}

/// One of a list, found by typing some of its letters.
pub fn choose(question: &str, options: Vec<String>, default: Option<&str>) -> Answer<String> {
    let start = default.and_then(|default| options.iter().position(|option| option == default)).unwrap_or(0);
    answer(Select::new(question, options).with_starting_cursor(start).with_page_size(12).prompt())
}

/// Some of a list, or none.
pub fn choose_many(question: &str, options: Vec<String>) -> Answer<Vec<String>> {
    if options.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let help = "space takes one, typing narrows down, enter goes on";
    answer(MultiSelect::new(question, options).with_help_message(help).with_page_size(12).prompt())
}

/// Yes or no; leaving is a no.
pub fn confirm(question: &str) -> Result<bool, Trouble> {
    Ok(answer(Confirm::new(question).with_default(false).prompt())?.unwrap_or(false))
}

/// Yes or no, where going on is what most want.
pub fn again(question: &str) -> Result<bool, Trouble> {
    Ok(answer(Confirm::new(question).with_default(true).prompt())?.unwrap_or(false))
}

fn answer<T>(answered: Result<T, InquireError>) -> Answer<T> {
    match answered {
        Ok(value) => Ok(Some(value)),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => Ok(None),
        Err(error) => Err(Trouble::new(format!("cannot ask at this terminal: {error}"))),
    }
}
