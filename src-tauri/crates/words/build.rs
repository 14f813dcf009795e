//! A language is known once its folder is there.

fn main() -> std::io::Result<()> {
    data_folders::list("locales", "../../../ui/locales", "ftl")
}
