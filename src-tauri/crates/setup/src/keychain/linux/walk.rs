//! Walks all collections item by item, with many questions on the way at once.
//!
//! Not every service answers a search for everything; each answers what lies in a collection.

use std::collections::HashMap;

use futures_util::{StreamExt, TryStreamExt, stream};
use secret_service::Error;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};
use zbus::{Connection, Message};

use super::service::Service;
use super::unless_gone;
use crate::keychain::store::{Attributes, Collection, Listed, Listing};

/// Lists the wanted items. Reads no secret, never prompts.
pub(super) async fn list(
    bus: &Connection,
    program: Service,
    wanted: &dyn Fn(&str, &Attributes) -> bool,
) -> Result<Listing, Error> {
    let mut listing = Listing::default();
    for path in collections(bus).await? {
        let Some(collection) = unless_gone(properties(bus, &path, COLLECTION).await)? else { continue };
        let described =
            Collection { path: path.to_string(), label: value(&collection, "Label").unwrap_or_default() };
        let items = value::<Vec<OwnedObjectPath>>(&collection, "Items").unwrap_or_default();
        let mut found = stream::iter(items)
            .map(|item| {
                let described = &described;
                async move { look(bus, program, &item, described, wanted).await }
            })
            .buffered(AT_ONCE);
        while let Some(item) = found.try_next().await? {
            listing.items.extend(item);
        }
        drop(found);
        if value(&collection, "Locked").unwrap_or(false) {
            listing.locked.push(described);
        }
    }
    Ok(listing)
}

/// Where the collections are. Starts the service if it does not run.
pub(super) async fn collections(bus: &Connection) -> Result<Vec<OwnedObjectPath>, Error> {
    let service = properties(bus, "/org/freedesktop/secrets", SERVICE).await?;
    Ok(value(&service, "Collections").unwrap_or_default())
}

/// An item, if it is wanted and still there: one question.
pub(super) async fn look(
    bus: &Connection,
    program: Service,
    path: &str,
    collection: &Collection,
    wanted: &dyn Fn(&str, &Attributes) -> bool,
) -> Result<Option<Listed>, Error> {
    let Some(item) = unless_gone(properties(bus, path, ITEM).await)? else { return Ok(None) };
    let attributes: HashMap<String, String> =
        value(&item, "Attributes").ok_or(Error::Zvariant(zbus::zvariant::Error::IncorrectType))?;
    let Some(attributes) = program.stored(attributes.into_iter().collect()) else { return Ok(None) };
    if !wanted(path, &attributes) {
        return Ok(None);
    }
    Ok(Some(Listed {
        path: path.to_owned(),
        collection: collection.clone(),
        label: value(&item, "Label").unwrap_or_default(),
        attributes,
        modified: value(&item, "Modified").filter(|modified| *modified > 0),
    }))
}

/// Enough that the service is never idle; the answers that wait are a few kilobytes each.
const AT_ONCE: usize = 64;

const SERVICE: &str = "org.freedesktop.Secret.Service";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const ITEM: &str = "org.freedesktop.Secret.Item";

type Properties = HashMap<String, OwnedValue>;

/// All properties of an object that belong to one interface.
async fn properties(bus: &Connection, path: &str, interface: &str) -> Result<Properties, Error> {
    let answer: Message = bus
        .call_method(
            Some("org.freedesktop.secrets"),
            path,
            Some("org.freedesktop.DBus.Properties"),
            "GetAll",
            &(interface,),
        )
        .await?;
    Ok(answer.body().deserialize()?)
}

fn value<T: TryFrom<OwnedValue>>(properties: &Properties, name: &str) -> Option<T> {
    properties.get(name)?.try_clone().ok()?.try_into().ok()
}
