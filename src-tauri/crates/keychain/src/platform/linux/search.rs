//! Finds items and tells what can be seen of them without a prompt.
//!
//! The service is asked for what has known attributes: to look at every item of a large keychain takes
//! gnome-keyring a time that grows with the square of their number. Answers are awaited many at once.

use std::collections::{BTreeSet, HashMap};

use futures_util::{StreamExt, TryStreamExt, stream};
use secret_service::Error;
use zbus::Connection;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};

use super::errors::unless_gone;
use super::service::Service;
use crate::store::{Attributes, Collection, Listed, are_searched};

/// The items that have all attributes of one of these sets. Reads no secret, never prompts.
pub(super) async fn search(
    bus: &Connection,
    program: Service,
    sets: &[Attributes],
) -> Result<Vec<Listed>, Error> {
    let collections = described(bus).await?;
    let found = if program.may_prompt_for_a_search() {
        all(bus, &collections).await?
    } else {
        found(bus, sets).await?
    };
    let looks = found.iter().filter_map(|item| {
        // The place of an item is below that of its collection (Secret Service API, "Object Paths").
        let (above, _) = item.rsplit_once('/')?;
        let collection = collections.iter().find(|collection| collection.path == above)?;
        Some(look(bus, program, item, collection))
    });
    let mut looks = stream::iter(looks).buffered(AT_ONCE);
    let mut items = vec![];
    while let Some(item) = looks.try_next().await? {
        items.extend(item.filter(|item| are_searched(&item.attributes, sets) || item.is_hidden()));
    }
    Ok(items)
}

/// The collections that are locked.
pub(super) async fn locked(bus: &Connection) -> Result<Vec<Collection>, Error> {
    let mut locked = vec![];
    for collection in described(bus).await? {
        if unless_gone(property(bus, &collection.path, COLLECTION, "Locked").await)?.unwrap_or(false) {
            locked.push(collection);
        }
    }
    Ok(locked)
}

/// Where the collections are. Starts the service if it does not run.
pub(super) async fn collections(bus: &Connection) -> Result<Vec<OwnedObjectPath>, Error> {
    property(bus, SERVICE_PATH, SERVICE, "Collections").await
}

/// An item, if it is still there: one question.
pub(super) async fn look(
    bus: &Connection,
    program: Service,
    path: &str,
    collection: &Collection,
) -> Result<Option<Listed>, Error> {
    let Some(item) = unless_gone(properties(bus, path, ITEM).await)? else { return Ok(None) };
    let attributes: HashMap<String, String> =
        value(&item, "Attributes").ok_or(Error::Zvariant(zbus::zvariant::Error::IncorrectType))?;
    let Some(attributes) = program.stored(attributes.into_iter().collect()) else { return Ok(None) };
    Ok(Some(Listed {
        path: path.to_owned(),
        collection: collection.clone(),
        label: value(&item, "Label").unwrap_or_default(),
        attributes,
        modified: value(&item, "Modified").filter(|modified| *modified > 0),
    }))
}

/// Every collection. Its items are not asked for: gnome-keyring takes seconds to name ten thousand.
async fn described(bus: &Connection) -> Result<Vec<Collection>, Error> {
    let mut described = vec![];
    for path in collections(bus).await? {
        if let Some(label) = unless_gone(property(bus, &path, COLLECTION, "Label").await)? {
            described.push(Collection { path: path.to_string(), label });
        }
    }
    Ok(described)
}

/// Where all items are.
async fn all(bus: &Connection, collections: &[Collection]) -> Result<BTreeSet<String>, Error> {
    let mut all = BTreeSet::new();
    for collection in collections {
        let items = property::<Vec<OwnedObjectPath>>(bus, &collection.path, COLLECTION, "Items").await;
        all.extend(unless_gone(items)?.into_iter().flatten().map(|path| path.to_string()));
    }
    Ok(all)
}

/// Where the items are that have all attributes of one of the sets, each once.
async fn found(bus: &Connection, sets: &[Attributes]) -> Result<BTreeSet<String>, Error> {
    let questions = sets.iter().map(|set| async move {
        let answer =
            bus.call_method(Some(DESTINATION), SERVICE_PATH, Some(SERVICE), "SearchItems", &(set,)).await?;
        let (unlocked, locked): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) = answer.body().deserialize()?;
        Ok::<_, Error>(unlocked.into_iter().chain(locked))
    });
    let mut questions = stream::iter(questions).buffered(AT_ONCE);
    let mut found = BTreeSet::new();
    while let Some(paths) = questions.try_next().await? {
        found.extend(paths.map(|path| path.to_string()));
    }
    Ok(found)
}

/// Enough that the service is never idle; the answers that wait are a few kilobytes each.
const AT_ONCE: usize = 64;

const DESTINATION: &str = "org.freedesktop.secrets";
const SERVICE_PATH: &str = "/org/freedesktop/secrets";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const SERVICE: &str = "org.freedesktop.Secret.Service";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const ITEM: &str = "org.freedesktop.Secret.Item";

type Properties = HashMap<String, OwnedValue>;

/// All properties of an object that belong to one interface.
async fn properties(bus: &Connection, path: &str, interface: &str) -> Result<Properties, Error> {
    let answer = bus.call_method(Some(DESTINATION), path, Some(PROPERTIES), "GetAll", &(interface,)).await?;
    Ok(answer.body().deserialize()?)
}

fn value<T: TryFrom<OwnedValue>>(properties: &Properties, name: &str) -> Option<T> {
    properties.get(name)?.try_clone().ok()?.try_into().ok()
}

async fn property<T: TryFrom<OwnedValue>>(
    bus: &Connection,
    path: &str,
    interface: &str,
    name: &str,
) -> Result<T, Error> {
    let answer =
        bus.call_method(Some(DESTINATION), path, Some(PROPERTIES), "Get", &(interface, name)).await?;
    let value: OwnedValue = answer.body().deserialize()?;
    value.try_into().map_err(|_| Error::Zvariant(zbus::zvariant::Error::IncorrectType))
}
