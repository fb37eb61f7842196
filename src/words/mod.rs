//! Every sentence a person reads, in every language, and numbers as each language writes them.
