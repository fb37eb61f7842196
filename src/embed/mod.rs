//! The host page: mounting, the JavaScript API, events, storage and the URL.
