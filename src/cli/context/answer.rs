//! How a command's answer is shown: in the format that was asked for, whole or not at all. Computes nothing.

use super::{Context, Instead, Wish, zone};
use crate::cli::Outcome;
use crate::cli::trouble::Trouble;
use crate::finding::quoted;
use crate::model::Kind;
use crate::model::id::nearest;
use crate::model::schema::{self, Subject};
use crate::render::{self, Format, Look, RenderError, Shape};
use crate::report::picture::Picture;
use crate::report::reach::Answer;
use crate::report::{Card, Listing};

impl Context {
    /// The format that was asked for, or the one that this command prints by itself.
    pub fn format(&self) -> &'static Format {
        self.globals.format.unwrap_or(render::TABLE)
    }

    /// Whether no more than names is asked for, so that nobody need look into the records.
    pub fn wants_names(&self) -> bool {
        self.format().shape == Shape::Names && self.globals.sort.is_none()
    }

    /// Names alone, for [`Context::wants_names`].
    pub fn show_names<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Result<Outcome, Trouble> {
        self.refuse_columns_of_names()?;
        let mut names = names.into_iter().peekable();
        let outcome = if names.peek().is_some() { Outcome::Yes } else { Outcome::No };
        let mut names = names.take(self.globals.limit.unwrap_or(usize::MAX));
        self.put(|_, _, out| render::bare(&mut names, out))?;
        Ok(outcome)
    }

    /// Who takes ids alone takes no other field.
    fn refuse_columns_of_names(&self) -> Result<(), Trouble> {
        match &self.globals.columns {
            Some(_) if self.format().shape == Shape::Names => Err(Trouble::with_help(
                format!("-f {} shows ids and no other field", self.format().name),
                "take -f csv with --columns, or leave --columns out",
            )),
            _ => Ok(()),
        }
    }

    pub fn show_list(&self, listing: Listing) -> Result<(), Trouble> {
        let all = listing.records.len();
        self.show_list_of(listing, all)
    }

    /// The same of a list that was cut before, out of so many.
    pub fn show_list_of(&self, mut listing: Listing, all: usize) -> Result<(), Trouble> {
        self.refuse_columns_of_names()?;
        let asked = self.globals.sort.iter().map(|field| field.trim_start_matches('-'));
        let asked = asked.chain(self.globals.columns.iter().flatten().map(String::as_str));
        for field in asked {
            refuse_unknown_field(&listing, field)?;
        }
        if let Some(field) = &self.globals.sort {
            listing.sort_by(field);
        }
        if let Some(most) = self.globals.limit {
            listing.limit(most);
        }
        let columns = self.globals.columns.as_deref();
        // Where nobody has read the store, as in a list of checks, there are no times of records.
        if let Some(snapshot) = self.snapshot.get().filter(|_| self.format().is_read()) {
            let shown = columns.map_or_else(|| listing.columns.clone(), <[String]>::to_vec);
            listing.tell_times(&shown, self.now().with_timezone(&zone(snapshot)));
        }
        self.put(|look, format, out| render::listing(&listing, format, columns, look, out))?;
        self.say_part(listing.records.len(), all, listing.name);
        Ok(())
    }

    /// Who sees a part, or nothing, has to know.
    pub fn say_part(&self, shown: usize, all: usize, name: &str) {
        if !self.format().is_for_people() {
            return;
        }
        if all == 0 {
            self.terminal.say(format!("no {name}"));
        } else if shown < all {
            self.terminal.say(format!("{shown} of {all} {name}"));
        }
    }

    /// Where nothing was found of words that stand nowhere, names those that are like them.
    pub fn hint<'w>(&self, wanted: impl IntoIterator<Item = &'w str>, known: &[&str]) {
        for word in wanted {
            let near = nearest(word, known.iter().copied());
            if !near.is_empty() && !known.iter().any(|it| it.eq_ignore_ascii_case(word)) {
                self.terminal.say(format!("nothing has `{word}`; did you mean {}?", quoted(&near)));
            }
        }
    }

    pub fn show_cards(&self, cards: &[Card]) -> Result<(), Trouble> {
        self.print(|look, format, out| render::cards(cards, format, look, out))
    }

    /// The same of what other formats show as a list.
    pub fn show_whole(&self, cards: &[Card]) -> Result<(), Trouble> {
        self.refuse_wishes(&[], Instead::Lists)?;
        self.show_cards(cards)
    }

    /// Whole for people and as one object; as a list for what prints lists.
    pub fn answer(&self, answer: Answer) -> Result<(), Trouble> {
        render::refuse_others(self.format(), &[Shape::Whole, Shape::Rows])?;
        match self.format().shape {
            Shape::Whole if !self.lists_for_people() => self.show_whole(&[answer.card]),
            _ => self.show_list(answer.listing),
        }
    }

    /// Whole for people and as one object, as a list for what prints lists, or drawn.
    pub fn show_answer(&self, answer: Answer, picture: impl FnOnce() -> Picture) -> Result<(), Trouble> {
        render::refuse_others(self.format(), &[Shape::Whole, Shape::Rows, Shape::Picture])?;
        match self.format().shape {
            Shape::Whole if !self.lists_for_people() => self.show_whole(&[answer.card]),
            Shape::Whole | Shape::Rows | Shape::Names => self.show_list(answer.listing),
            Shape::Picture => self.show_picture(&picture()),
        }
    }

    /// Whether people wish what a list alone can show; for programs the shape of an answer does not hang on that.
    fn lists_for_people(&self) -> bool {
        self.format().is_read() && self.wants_list()
    }

    /// Draws a picture, and says what it leaves out.
    pub fn show_picture(&self, picture: &Picture) -> Result<(), Trouble> {
        let mut left_out = 0;
        self.refuse_wishes(&[Wish::Limit], Instead::Lists)?;
        self.put(|look, format, out| {
            left_out = render::picture(picture, format, self.globals.limit, look, out)?;
            Ok::<(), RenderError>(())
        })?;
        if left_out > 0 {
            let most = picture.assets();
            self.terminal.warn(format!(
                "drawn: {} of {most} assets; name assets, or take --depth, --type or --via, to narrow it; --limit says how \
                 many are drawn",
                most - left_out
            ));
        }
        Ok(())
    }

    /// Prints what is no list.
    pub fn print<E: Into<Trouble>>(
        &self,
        render: impl FnOnce(&Look, &'static Format, &mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), Trouble> {
        self.refuse_wishes(&[], Instead::Nowhere)?;
        self.put(render)
    }

    /// Renders into memory first: an answer is printed whole or not at all.
    fn put<E: Into<Trouble>>(
        &self,
        render: impl FnOnce(&Look, &'static Format, &mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), Trouble> {
        let mut out = Vec::new();
        render(&self.terminal.stdout, self.format(), &mut out).map_err(Into::into)?;
        self.terminal.print(&out)
    }
}

/// An empty column says that nothing is there, which is not so where the field is misspelt.
fn refuse_unknown_field(listing: &Listing, field: &str) -> Result<(), Trouble> {
    let kind = Kind::ALL.iter().find(|kind| kind.plural() == listing.name);
    let mut known = listing.fields();
    known.extend(kind.into_iter().flat_map(|kind| schema::fields(Subject::Kind(*kind))).map(str::to_owned));
    let top = field.split('.').next().unwrap_or(field);
    if known.iter().any(|it| it == top || it == field) || (kind.is_none() && listing.records.is_empty()) {
        return Ok(());
    }
    let mut seen = std::collections::HashSet::new();
    known.retain(|field| seen.insert(field.clone()));
    let help = match nearest(top, known.iter().map(String::as_str)).as_slice() {
        [] => format!("they have {}", known.join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    };
    Err(Trouble::with_help(format!("{} have no field `{field}`", listing.name), help))
}
