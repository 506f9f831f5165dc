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
    let score = |typed: &str, _: &String, option: &str, _: usize| likeness(typed, option);
    let prompt = Select::new(question, options).with_starting_cursor(start).with_scorer(&score);
    answer(prompt.with_page_size(12).prompt())
}

/// Some of a list, or none.
pub fn choose_many(question: &str, options: Vec<String>) -> Answer<Vec<String>> {
    if options.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let help = "space takes one, typing narrows down, enter goes on";
    let score = |typed: &str, _: &String, option: &str, _: usize| likeness(typed, option);
    let prompt = MultiSelect::new(question, options).with_help_message(help).with_scorer(&score);
    answer(prompt.with_page_size(12).prompt())
}

/// Yes or no; leaving is a no.
pub fn confirm(question: &str) -> Result<bool, Trouble> {
    Ok(answer(Confirm::new(question).with_default(false).prompt())?.unwrap_or(false))
}

/// Yes or no, where going on is what most want.
pub fn again(question: &str) -> Result<bool, Trouble> {
    Ok(answer(Confirm::new(question).with_default(true).prompt())?.unwrap_or(false))
}

/// How well an option fits what was typed: all of its letters in their order, and the better the closer together and
/// the nearer to the start of a word. Nothing where a letter is missing.
fn likeness(typed: &str, option: &str) -> Option<i64> {
    let option: Vec<char> = option.to_lowercase().chars().collect();
    let typed: Vec<char> = typed.to_lowercase().chars().filter(|letter| !letter.is_whitespace()).collect();
    let Some((first, rest)) = typed.split_first() else { return Some(0) };
    let starts = (0..option.len()).filter(|at| option[*at] == *first);
    starts.filter_map(|start| score(&option, start, rest)).max()
}

/// The score of the letters that follow, each at its next place.
fn score(option: &[char], start: usize, rest: &[char]) -> Option<i64> {
    let starts_word = |at: usize| at == 0 || !option[at - 1].is_alphanumeric();
    let mut score = if starts_word(start) { 8 } else { 0 };
    let mut last = start;
    for letter in rest {
        let next = last + 1 + option[last + 1..].iter().position(|it| it == letter)?;
        let gap = i64::try_from(next - last - 1).unwrap_or(i64::MAX);
        score += if gap == 0 { 6 } else { -gap.min(6) };
        score += if starts_word(next) { 4 } else { 0 };
        last = next;
    }
    // Of two that fit alike, the shorter is meant.
    Some(score * 100 - i64::try_from(option.len()).unwrap_or(0).min(99))
}

fn answer<T>(answered: Result<T, InquireError>) -> Answer<T> {
    match answered {
        Ok(value) => Ok(Some(value)),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => Ok(None),
        Err(error) => Err(Trouble::new(format!("cannot ask at this terminal: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::likeness;

    fn found<'o>(typed: &str, options: &[&'o str]) -> Vec<&'o str> {
        let mut found: Vec<(i64, &str)> =
            options.iter().filter_map(|option| Some((likeness(typed, option)?, *option))).collect();
        found.sort_by_key(|(score, _)| -score);
        found.into_iter().map(|(_, option)| option).collect()
    }

    #[test]
    fn letters_in_their_order_are_enough() {
        let ids = [
            "cblog005.company.com",
            "findb1",
            "getpaid",
            "getpaidetl",
            "getpaidview",
            "jess.charlie",
            "web02",
        ];
        assert_eq!(found("gpv", &ids), ["getpaidview"]);
        assert_eq!(found("jc", &ids), ["jess.charlie"]);
        assert_eq!(found("PAID", &ids), ["getpaid", "getpaidetl", "getpaidview"]);
        assert_eq!(found("blog5", &ids), ["cblog005.company.com"]);
        assert!(found("xyz", &ids).is_empty() && found("diap", &ids).is_empty());
    }

    #[test]
    fn the_start_of_a_word_comes_before_its_middle() {
        assert_eq!(found("et", &["getpaid", "etl"]), ["etl", "getpaid"]);
        assert_eq!(found("db", &["findb1", "web-db"]), ["web-db", "findb1"]);
    }

    #[test]
    fn nothing_typed_leaves_all_in_their_order() {
        assert_eq!(found("", &["b", "a"]), ["b", "a"]);
    }
}
