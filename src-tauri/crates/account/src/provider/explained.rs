//! Whether the folder's README explains each field, with an example that can be read.

use super::{Limits, Prerequisite, Provider, Unknown};

const README: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/providers/README.md"));

#[test]
fn each_field_is_explained() {
    let renamed = |field| if field == "drawings" { "drawing" } else { field };
    let fields = include_str!("../provider.rs").lines().map_while(|line| match line {
        "impl Provider {" => None,
        _ => Some(line.trim().strip_prefix("pub ").and_then(|rest| rest.split_once(": "))),
    });
    let fields: Vec<_> = fields.flatten().map(|(field, _)| renamed(field)).collect();
    assert!(fields.len() > 25 && fields.contains(&"wants_imap_id"), "{fields:?}");
    for field in fields {
        let is_there = [format!("`{field}`"), format!("`[{field}]`"), format!("`[[{field}]]`")];
        assert!(is_there.iter().any(|name| README.contains(name)), "{field}");
    }
    for step in Provider::SHARED_STEPS {
        assert!(README.contains(&format!("`{step}`")), "{step}");
    }
    for need in Prerequisite::ALL {
        let code = serde_json::to_string(&need).unwrap();
        assert!(README.contains(&format!("`{}`", code.trim_matches('"'))), "{code}");
    }
}

#[test]
fn the_example_has_one_of_each_table() {
    let (_, example) = README.split_once("```toml\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let provider: Provider = toml::from_str(example).unwrap();
    assert!(!provider.smtp.is_empty() && !provider.imap.is_empty() && !provider.undrawn.is_empty());
    assert!(provider.limits != Limits::default() && provider.unknown != Unknown::default());
    assert!(provider.drawing("copyOnce", "en").is_some() && provider.shape.is_some());
}
