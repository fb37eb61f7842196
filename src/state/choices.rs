//! A short list of what was chosen, by key; what is not in it stands at its default.

/// A map for a few entries: code of a tree would weigh more than all it could save.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices<K, V>(Vec<(K, V)>);

impl<K: Copy + Ord, V: Copy> Choices<K, V> {
    pub const fn new() -> Choices<K, V> {
        Choices(Vec::new())
    }

    pub fn get(&self, key: K) -> Option<V> {
        self.0.iter().find(|(each, _)| *each == key).map(|(_, value)| *value)
    }

    /// Kept in the order of the keys, so that equal choices are equal lists.
    pub fn set(&mut self, key: K, value: V) {
        let place = self.0.iter().position(|(each, _)| *each >= key).unwrap_or(self.0.len());
        match self.0.get_mut(place) {
            Some(entry) if entry.0 == key => entry.1 = value,
            _ => self.0.insert(place, (key, value)),
        }
    }

    pub fn forget(&mut self, key: K) {
        self.0.retain(|(each, _)| *each != key);
    }

    pub fn iter(&self) -> impl Iterator<Item = (K, V)> + '_ {
        self.0.iter().copied()
    }
}
