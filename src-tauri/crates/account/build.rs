//! A provider, or a program that stands in for one, is known once its file is in the folder.

fn main() -> std::io::Result<()> {
    data_folders::list("providers", "providers", "toml")?;
    data_folders::list("bridges", "bridges", "toml")
}
