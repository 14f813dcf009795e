//! A program is known once its file is in the folder.

fn main() -> std::io::Result<()> {
    data_folders::list("programs", "programs", "toml")
}
