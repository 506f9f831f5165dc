//! Numbers as SVG has them: a tenth of a pixel is fine enough, and the same on every machine.

/// `12`, `12.5`.
pub(super) fn n(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, tenth) => format!("{sign}{whole}.{tenth}"),
    }
}

#[cfg(test)]
mod tests {
    use super::n;

    #[test]
    fn a_tenth_is_fine_enough() {
        assert_eq!([n(12.0), n(12.46), n(-0.04), n(-0.26)], ["12", "12.5", "0", "-0.3"]);
    }
}
