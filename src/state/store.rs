//! The one place where a widget's state lives; everyone else reads it and reports actions.

use super::{Action, History, State};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Who caused a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The reader, through a control, a key or the play timer.
    User,
    /// The host page, through an attribute, a property or a method.
    Api,
}

/// A state that gave way to another.
pub struct Change<'a> {
    pub before: &'a Rc<State>,
    pub after: &'a Rc<State>,
    pub action: &'a Action,
    pub source: Source,
}

type Subscriber = Rc<dyn Fn(&Change)>;

/// Holds the history of one widget and tells its subscribers of every change.
pub struct Store {
    history: RefCell<History>,
    subscribers: RefCell<Vec<(usize, Subscriber)>>,
    next: Cell<usize>,
}

impl Store {
    pub fn new(state: State) -> Rc<Store> {
        Rc::new(Store {
            history: RefCell::new(History::new(state)),
            subscribers: RefCell::default(),
            next: Cell::new(0),
        })
    }

    pub fn state(&self) -> Rc<State> {
        self.history.borrow().present().clone()
    }

    pub fn can_undo(&self) -> bool {
        self.history.borrow().can_undo()
    }

    pub fn can_redo(&self) -> bool {
        self.history.borrow().can_redo()
    }

    /// Applies `action` at once; subscribers hear of it only if something changed.
    pub fn dispatch(&self, action: Action, source: Source) {
        let before = self.state();
        self.history.borrow_mut().apply(&action);
        let after = self.state();
        if Rc::ptr_eq(&before, &after) {
            return;
        }
        let subscribers: Vec<Subscriber> = self.subscribers.borrow().iter().map(|(_, each)| each.clone()).collect();
        let change = Change { before: &before, after: &after, action: &action, source };
        subscribers.iter().for_each(|tell| tell(&change));
    }

    /// Calls `tell` after every change until the subscription is dropped.
    pub fn subscribe(self: &Rc<Self>, tell: impl Fn(&Change) + 'static) -> Subscription {
        let id = self.next.replace(self.next.get() + 1);
        self.subscribers.borrow_mut().push((id, Rc::new(tell)));
        Subscription { store: self.clone(), id }
    }
}

impl PartialEq for Store {
    fn eq(&self, other: &Store) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Ends when dropped.
pub struct Subscription {
    store: Rc<Store>,
    id: usize,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.store.subscribers.borrow_mut().retain(|(id, _)| *id != self.id);
    }
}
