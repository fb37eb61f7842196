//! The chapters, each as its reader plays it.

mod fog;
