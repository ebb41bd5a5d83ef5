//! Labels as fields with names in the code, and as a plain list of texts in a bundle: reading that
//! list takes a tenth of the code that reading names would take.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A struct of labels that can also be written as, and read from, a plain list of texts in the
/// order of its fields.
macro_rules! labels {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $kind:ty,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name { $($(#[$doc])* pub $field: $kind,)+ }

        impl $crate::bundle::interface::labels::Labels for $name {
            fn texts<'a>(&'a mut self, texts: &mut Vec<&'a mut String>) {
                $(self.$field.texts(texts);)+
            }
        }
    };
}

/// One label, or a struct of them.
pub(crate) trait Labels {
    /// Every text, in the order of the fields.
    fn texts<'a>(&'a mut self, texts: &mut Vec<&'a mut String>);
}

impl Labels for String {
    fn texts<'a>(&'a mut self, texts: &mut Vec<&'a mut String>) {
        texts.push(self);
    }
}

pub(crate) use labels;

/// Writes the texts of `labels` as a plain list.
pub(crate) fn serialize<L, S>(labels: &L, to: S) -> Result<S::Ok, S::Error>
where
    L: Labels + Clone,
    S: Serializer,
{
    let mut labels = labels.clone();
    let mut texts = Vec::new();
    labels.texts(&mut texts);
    texts.serialize(to)
}

/// Reads what [`serialize`] wrote.
pub(crate) fn deserialize<'de, L, D>(from: D) -> Result<L, D::Error>
where
    L: Labels + Default,
    D: Deserializer<'de>,
{
    let mut labels = L::default();
    let mut places = Vec::new();
    labels.texts(&mut places);
    let texts = Vec::<String>::deserialize(from)?;
    // A list of another length was written by a build with other labels.
    if texts.len() != places.len() {
        return Err(serde::de::Error::custom("labels"));
    }
    for (place, text) in places.into_iter().zip(texts) {
        *place = text;
    }
    Ok(labels)
}
