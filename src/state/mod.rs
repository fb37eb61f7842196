//! What the reader chose, how an action changes it, and what follows from it.
