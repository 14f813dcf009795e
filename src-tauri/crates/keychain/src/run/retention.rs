//! How long what was cleared can be brought back.

/// How long a backup is kept: `$days` of the words.
pub const BACKUP_DAYS: u64 = 30;

/// The same in seconds.
pub(super) const LIFETIME: u64 = BACKUP_DAYS * 24 * 60 * 60;

#[cfg(test)]
mod tests {
    use super::super::computer::{Computer, NOW};
    use super::*;
    use words::language::Language;

    #[test]
    fn a_backup_is_kept_for_its_days() {
        let computer = Computer::stocked();
        let run = computer.clear_all().unwrap().run;
        let mut vault = computer.vault();
        let kept = vault.backups(NOW + LIFETIME - 1).unwrap();
        assert_eq!(
            (kept[0].run.as_str(), kept[0].made, kept[0].expires),
            (run.as_str(), NOW, NOW + LIFETIME)
        );
        assert_eq!(vault.backups(NOW + LIFETIME).unwrap(), []);
        assert_eq!(computer.files(), Vec::<String>::new());
    }

    #[test]
    fn the_words_take_the_days_and_what_is_read_elsewhere_has_them() {
        let written = format!("for {BACKUP_DAYS} days");
        for page in [
            include_str!("../../../../../README.md"),
            include_str!("../../../../packaging/linux/mail-setup-wizard.1.in"),
        ] {
            assert!(page.contains(&written));
            assert_eq!(page.matches(&written).count(), page.matches(" days").count());
        }
        let words = Language::english().messages();
        let taken = words.matches(" for { $days } days").count();
        assert!(taken >= 4, "{taken}");
        let before_days = words.split(" days").filter(|part| part.ends_with(|c: char| c.is_ascii_digit()));
        assert_eq!(before_days.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}
