package org.trustcoach.dialog.run;

/** Is told where talks come by, while they do. Called on the thread of the talk; must not fail. */
public interface Trail {

    /** Nobody follows the talk. */
    Trail NONE = footprint -> {};

    void add(Footprint footprint);
}
